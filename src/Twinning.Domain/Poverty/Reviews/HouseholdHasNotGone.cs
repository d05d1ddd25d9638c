using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household that went before a review is not in it.</summary>
internal sealed class HouseholdHasNotGone() : Rule<HouseholdCase>(
    "HOUSEHOLD-GONE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ đã rời đi trước đợt rà soát thì không có kết quả trong đợt đó.", "A household that went before a review is not in it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(HouseholdCase subject)
    {
        var household = subject.Candidate;
        if (subject.Scope.Departed.Contains(household.Number))
        {
            yield return Broken(
                $"Hộ {household.Number.Text()} đã được ghi là rời đi trước đợt rà soát; hãy bỏ bản ghi đó nếu hộ vẫn còn.",
                $"Household {household.Number.Text()} is recorded as gone before the review; withdraw that record if it is still there.");
        }
    }
}
