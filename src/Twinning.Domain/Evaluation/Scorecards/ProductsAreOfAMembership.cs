using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A person's products of a period come from the agency that the person belonged to in it.</summary>
/// <remarks>Decree 335/2025/NĐ-CP, Article 21: the agency that a transferred person left sends its scores to the new one, which rates.</remarks>
internal sealed class ProductsAreOfAMembership() : Rule<ProductCase>(
    "TALLY-MEMBER",
    Severity.Refusal,
    LegalSources.Decree335Of2025.At("Điều 21"),
    new Message(
        "Sản phẩm của một người trong kỳ do cơ quan mà người đó thuộc về trong kỳ gửi đến.",
        "A person's products of a period come from the agency that the person belonged to in it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ProductCase subject)
    {
        var period = subject.Candidate;
        if (subject.Card.Official is { } official && !subject.Memberships.Any(held =>
            held.Official == official && held.Agency == period.Agency && held.Days.Contains(period.Days)))
        {
            yield return Broken(
                $"Người số {official.Value.Text()} không thuộc cơ quan {period.Agency.Value.Text()} trong cả kỳ {period.Days.Vietnamese()}; hãy ghi đúng cơ quan hoặc chia kỳ.",
                $"Person {official.Value.Text()} did not belong to agency {period.Agency.Value.Text()} throughout {period.Days.English()}; name the right agency, or part the period.");
        }
    }
}
