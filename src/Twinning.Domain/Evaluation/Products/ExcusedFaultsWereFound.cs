using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>Faults are counted from 0 on, and no more are excused than were found.</summary>
internal sealed class ExcusedFaultsWereFound() : Rule<IReadOnlyCollection<Product>>(
    "PRODUCT-FAULTS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Số lỗi không âm; số được miễn trừ không quá số lỗi.",
        "Faults are counted from 0 on, and no more are excused than were found."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(IReadOnlyCollection<Product> subject) =>
        from product in subject
        from faults in new[] { product.Errors, product.Delays }
        where faults.Found < 0 || faults.Excused < 0 || faults.Counted < 0
        select Broken(
            $"Sản phẩm \"{product.Name}\" có {faults.Found.Text()} lỗi, miễn trừ {faults.Excused.Text()}; hãy ghi từ " +
                $"0 trở lên, miễn trừ không quá số lỗi.",
            $"The product '{product.Name}' has {faults.Found.Text()} faults, {faults.Excused.Text()} excused; give 0 " +
                $"or more and excuse no more than were found.");
}
