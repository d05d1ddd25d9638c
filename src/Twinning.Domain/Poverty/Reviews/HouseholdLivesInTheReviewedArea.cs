using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household lives in a village of the reviewed area.</summary>
internal sealed class HouseholdLivesInTheReviewedArea() : Rule<HouseholdCase>(
    "HOUSEHOLD-ELSEWHERE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ cư trú tại thôn thuộc địa bàn rà soát.", "A household lives in a village of the reviewed area."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(HouseholdCase subject)
    {
        var household = subject.Candidate;
        if (!subject.Scope.Villages.Contains(household.Village))
        {
            yield return Broken(
                $"Hộ {household.Number.Text()} ở thôn {household.Village.Value.Text()}, ngoài địa bàn rà soát; hãy chọn thôn khác hoặc đợt rà soát khác.",
                $"Household {household.Number.Text()} lives in village {household.Village.Value.Text()}, outside the reviewed area; choose another village or another round.");
        }
    }
}
