using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A parent is in the tree and exists on every day on which it is a parent.</summary>
/// <remarks>When the district level ended on 30 June 2025, every commune still under a district had to get the province above it.</remarks>
internal sealed class ParentExistsWhileItIsParent() : Rule<AreaTree>(
    "AREA-PARENT-NOT-THERE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Đơn vị cấp trên phải tồn tại trong mọi ngày mà nó là cấp trên.",
        "A parent exists on every day on which it is a parent."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject) =>
        from area in subject.Areas
        from parent in area.Parents
        let above = subject.Find(parent.Parent)
        where above is null || !above.Days.Contains(parent.Days)
        select above is null
            ? Broken(
                $"Không có đơn vị nào mang số {parent.Parent.Number()}, được ghi là cấp trên của {area.Called()}; " +
                    "hãy thêm đơn vị đó hoặc ghi cấp trên khác.",
                $"No area has the id {parent.Parent.Number()}, given as parent of {area.Called()}; add that area or name another parent.")
            : Broken(
                $"{area.Called()} được ghi trực thuộc {above.Called()} ({parent.Days.Vietnamese()}), " +
                    $"nhưng đơn vị này chỉ tồn tại {above.Days.Vietnamese()}; hãy ghi cấp trên khác cho những ngày còn lại.",
                $"{area.Called()} has {above.Called()} as parent {parent.Days.English()}, but that area exists {above.Days.English()}; " +
                    "name another parent for the remaining days.");
}
