using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>Names, codes and parents are dated within the days the area exists.</summary>
internal sealed class DetailsLieWithinTheDaysOfTheArea() : Rule<AreaTree>(
    "AREA-DETAIL-OUTSIDE-DAYS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Tên, mã và cấp trên chỉ được ghi trong những ngày đơn vị tồn tại.",
        "Names, codes and parents are dated within the days the area exists."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject) =>
        from area in subject.Areas
        from detail in Details(subject, area)
        where !area.Days.Contains(detail.Days)
        select Broken(
            $"{area.Called()} chỉ tồn tại {area.Days.Vietnamese()}, nhưng {detail.Vietnamese} được ghi {detail.Days.Vietnamese()}; " +
                "hãy ghi ngày nằm trong khoảng đó.",
            $"{area.Called()} exists {area.Days.English()}, but {detail.English} is recorded {detail.Days.English()}; " +
                "give it days within those.");

    private static IEnumerable<(DayRange Days, string Vietnamese, string English)> Details(AreaTree tree, Area area) =>
    [
        .. area.Names.Select(name => (name.Days, $"tên “{name.Name}”", $"the name “{name.Name}”")),
        .. area.Codes.Select(code => (code.Days, $"mã {code.Code} ({code.Scheme})", $"the code {code.Code} ({code.Scheme})")),
        .. area.Parents.Select(parent =>
            (parent.Days, $"cấp trên {tree.Called(parent.Parent)}", $"the parent {tree.Called(parent.Parent)}")),
    ];
}
