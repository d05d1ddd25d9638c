using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Each of the office's own terms has one share from 0 to 1, and nothing else has.</summary>
internal sealed class SharesAreOfTheTerms() : Rule<ProductCase>(
    "TALLY-SHARES",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi hệ số riêng của bộ tiêu chí có đúng một mức đạt từ 0 đến 1; a, b, c tính từ sản phẩm.",
        "Each of the office's own terms has one share from 0 to 1, and nothing else has; a, b and c come from the products."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProductCase subject)
    {
        var own = subject.Set.Criteria.Select(criterion => criterion.Method).OfType<ProductsMethod>().SelectMany(method => method.Terms)
            .Select(term => term.Name).Where(name => !TaskResultFormula.IsFromProducts(name)).Distinct().ToArray();
        var shares = subject.Candidate.Shares;
        foreach (var name in own.Concat(shares.Select(share => share.Name)).Distinct())
        {
            var given = shares.Where(share => share.Name == name).ToArray();
            var isSound = own.Contains(name) && given.Length == 1 && given[0].Value >= Fraction.Zero && given[0].Value <= Fraction.One;
            if (!isSound)
            {
                var (vietnamese, english) = own.Length == 0 ? ("không hệ số nào", "none") : (string.Join(", ", own), string.Join(", ", own));
                yield return Broken(
                    $"Hệ số \"{name}\" có {given.Length.Text()} mức đạt; bộ tiêu chí cần một mức từ 0 đến 1 cho: {vietnamese}.",
                    $"The term '{name}' has {given.Length.Text()} shares; the set takes one from 0 to 1 for: {english}.");
            }
        }
    }
}
