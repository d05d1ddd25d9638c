using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A code of a scheme means one area on a day; another scheme or another day may give it another meaning.</summary>
/// <remarks>24065 was Chư Băh up to 30 June 2025 and is Ia Rbol since 1 July 2025.</remarks>
internal sealed class CodeMeansOneAreaAtATime() : Rule<AreaTree>(
    "AREA-CODE-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Trong một danh mục, mỗi ngày một mã chỉ là mã của một đơn vị.",
        "A code of a scheme means one area at a time."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject) =>
        from uses in subject.Areas.SelectMany(area => area.Codes, (area, code) => (Area: area, Code: code))
            .GroupBy(use => (use.Code.Scheme, use.Code.Code))
        from first in uses.Index()
        from second in uses.Skip(first.Index + 1)
        where first.Item.Area.Id != second.Area.Id
        let shared = first.Item.Code.Days.Intersect(second.Code.Days)
        where shared is not null
        select Broken(
            $"Mã {uses.Key.Code} của danh mục {uses.Key.Scheme} vừa là của {first.Item.Area.Called()} " +
                $"vừa là của {second.Area.Called()} ({shared.Value.Vietnamese()}); hãy kết thúc một bên trước khi bên kia bắt đầu.",
            $"Code {uses.Key.Code} of {uses.Key.Scheme} means both {first.Item.Area.Called()} " +
                $"and {second.Area.Called()} {shared.Value.English()}; end one before the other begins.");
}
