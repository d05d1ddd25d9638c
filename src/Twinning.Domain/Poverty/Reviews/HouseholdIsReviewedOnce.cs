using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household is reviewed once in a round.</summary>
internal sealed class HouseholdIsReviewedOnce() : Rule<HouseholdCase>(
    "HOUSEHOLD-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi hộ chỉ có một kết quả trong một đợt rà soát.", "A household is reviewed once in a round."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(HouseholdCase subject)
    {
        var household = subject.Candidate;
        if (subject.Scope.Recorded.Contains(household.Number))
        {
            yield return Broken(
                $"Hộ {household.Number.Text()} đã có trong đợt rà soát; hãy sửa kết quả cũ thay vì ghi mới.",
                $"Household {household.Number.Text()} is in the round already; correct its review instead of recording another.");
        }
    }
}
