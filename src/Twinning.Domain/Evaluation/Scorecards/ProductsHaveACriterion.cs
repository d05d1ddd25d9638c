using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Products are recorded where the criteria set computes a mark from them.</summary>
internal sealed class ProductsHaveACriterion() : Rule<ProductCase>(
    "TALLY-CRITERION",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Chỉ ghi sản phẩm khi bộ tiêu chí có tiêu chí tính theo sản phẩm.",
        "Products are recorded where the criteria set computes a mark from them."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProductCase subject)
    {
        if (!subject.Set.Criteria.Any(criterion => criterion.Method is ProductsMethod))
        {
            yield return Broken(
                $"Bộ \"{subject.Set.Name}\" phiên bản {subject.Set.Version.Text()} không có tiêu chí tính theo sản phẩm; hãy dùng bộ có tiêu chí đó.",
                $"The set '{subject.Set.Name}' version {subject.Set.Version.Text()} computes no mark from products; use one that does.");
        }
    }
}
