using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>A fault is excused for an objective cause that was confirmed, and the confirmation is named.</summary>
internal sealed class ExcuseNamesItsCause() : Rule<IReadOnlyCollection<Product>>(
    "PRODUCT-CAUSE",
    Severity.Refusal,
    LegalSources.Decree335Of2025.At("chất lượng, tiến độ thực hiện nhiệm vụ"),
    new Message(
        "Lỗi, lần chậm được miễn trừ phải có nguyên nhân khách quan được xác nhận.",
        "A fault is excused for an objective cause that was confirmed, and the confirmation is named."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(IReadOnlyCollection<Product> subject) =>
        from product in subject
        where (product.Errors.Excused > 0 || product.Delays.Excused > 0) && string.IsNullOrWhiteSpace(product.Cause)
        select Broken(
            $"Sản phẩm \"{product.Name}\" được miễn trừ lỗi mà chưa nêu văn bản xác nhận nguyên nhân khách quan; hãy ghi, hoặc bỏ miễn trừ.",
            $"The product '{product.Name}' has excused faults and names no confirmed cause; name it or excuse none.");
}
