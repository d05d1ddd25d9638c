using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>A review at a place is governed by one standard of that place.</summary>
internal sealed class ReviewHasOneStandardAtAPlace() : Rule<StandardCase>(
    "STANDARD-REVIEW-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi kỳ rà soát tại một địa bàn chỉ có một chuẩn của địa bàn đó.",
        "A review has one standard of its place."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        foreach (var other in subject.Earlier.Where(other => other.Jurisdiction == subject.Candidate.Jurisdiction))
        {
            foreach (var review in subject.Candidate.Reviews.Where(review => other.Governs(review.Kind, review.Year)))
            {
                yield return Broken(
                    $"{other.Id} đã áp dụng cho {review.Kind.Vietnamese()} năm {review.Year.Number()}; hãy bỏ kỳ đó khỏi một trong hai chuẩn.",
                    $"{other.Id} governs the {review.Kind.English()} of {review.Year.Number()}; take that review out of one of the two.");
            }
        }
    }
}
