using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>An area has at most one parent on a day: where one ends on 30 June, the next begins on 1 July.</summary>
internal sealed class AreaHasOneParentAtATime() : Rule<AreaTree>(
    "AREA-PARENT-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi đơn vị mỗi ngày chỉ có một đơn vị cấp trên.",
        "An area has one parent at a time."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject) =>
        from area in subject.Areas
        from earlier in area.Parents.Index()
        from later in area.Parents.Skip(earlier.Index + 1)
        let shared = earlier.Item.Days.Intersect(later.Days)
        where shared is not null
        select Broken(
            $"{area.Called()} vừa trực thuộc {subject.Called(earlier.Item.Parent)} vừa trực thuộc {subject.Called(later.Parent)} " +
                $"({shared.Value.Vietnamese()}); hãy kết thúc quan hệ trước vào ngày liền trước quan hệ sau.",
            $"{area.Called()} has both {subject.Called(earlier.Item.Parent)} and {subject.Called(later.Parent)} " +
                $"as parents {shared.Value.English()}; end one on the day before the other begins.");
}
