using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>At least one product is assigned, and each counts more than 0 units.</summary>
internal sealed class ProductUnitsAreAboveZero() : Rule<IReadOnlyCollection<Product>>(
    "PRODUCT-UNITS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Có ít nhất một sản phẩm được giao, mỗi sản phẩm có số quy đổi lớn hơn 0.",
        "At least one product is assigned, and each counts more than 0 units."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(IReadOnlyCollection<Product> subject)
    {
        if (subject.Count == 0)
        {
            yield return Broken("Chưa có sản phẩm nào được giao; hãy ghi ít nhất một.", "No product is assigned; give at least one.");
        }

        foreach (var product in subject.Where(product => product.Units <= Fraction.Zero))
        {
            yield return Broken(
                $"Sản phẩm \"{product.Name}\" có số quy đổi {product.Units.Vietnamese()}; hãy ghi số lớn hơn 0.",
                $"The product '{product.Name}' counts {product.Units.English()} units; give more than 0.");
        }
    }
}
