using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A review that is published has households.</summary>
internal sealed class PublishedReviewHasHouseholds() : Rule<ReviewPublication>(
    "PUBLICATION-EMPTY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Đợt rà soát được công bố phải có hộ.", "A review that is published has households."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReviewPublication subject)
    {
        if (subject.Households == 0)
        {
            yield return Broken(
                $"Đợt rà soát chưa có hộ nào; hãy ghi các hộ trước khi công bố.",
                $"The review has no households yet; record them before it is published.");
        }
    }
}
