using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A parent's level lies above the area's; levels may be skipped, as communes skip the district since 1 July 2025.</summary>
internal sealed class ParentIsOfAHigherLevel() : Rule<AreaTree>(
    "AREA-PARENT-LEVEL",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Đơn vị cấp trên phải thuộc cấp cao hơn đơn vị trực thuộc.",
        "A parent is of a higher level than the area."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject) =>
        from area in subject.Areas
        from parent in area.Parents.Select(parent => parent.Parent).Distinct()
        let above = subject.Find(parent)
        where above is not null && !above.Level.IsAbove(area.Level)
        select Broken(
            $"{area.Called()} ({area.Level.Vietnamese()}) được ghi trực thuộc {above.Called()} ({above.Level.Vietnamese()}); " +
                "hãy ghi cấp trên thuộc cấp cao hơn.",
            $"{area.Called()}, a {area.Level.English()}, has {above.Called()}, a {above.Level.English()}, as parent; " +
                "name a parent of a higher level.");
}
