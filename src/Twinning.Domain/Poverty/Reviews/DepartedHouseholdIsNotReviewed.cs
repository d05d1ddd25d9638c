using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household in a review had not gone before it.</summary>
internal sealed class DepartedHouseholdIsNotReviewed() : Rule<DepartureCase>(
    "DEPARTURE-YET-REVIEWED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ có kết quả trong đợt rà soát thì chưa rời đi.", "A household in a review had not gone before it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(DepartureCase subject)
    {
        if (subject.Scope.Recorded.Contains(subject.Candidate.Number))
        {
            yield return Broken(
                $"Hộ {subject.Candidate.Number.Text()} có kết quả trong đợt rà soát này; hãy bỏ kết quả đó nếu hộ đã rời đi.",
                $"Household {subject.Candidate.Number.Text()} is in this review; withdraw its review if it went.");
        }
    }
}
