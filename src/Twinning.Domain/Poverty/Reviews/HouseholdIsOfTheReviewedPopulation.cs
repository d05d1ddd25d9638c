using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A round of minority households records no others.</summary>
internal sealed class HouseholdIsOfTheReviewedPopulation() : Rule<HouseholdCase>(
    "HOUSEHOLD-POPULATION",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Đợt rà soát hộ DTTS chỉ ghi hộ DTTS.", "A round of minority households records no others."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(HouseholdCase subject)
    {
        var household = subject.Candidate;
        if (subject.Scope.Population == PopulationBase.Minority && !household.IsMinority)
        {
            yield return Broken(
                $"Hộ {household.Number.Text()} không phải hộ DTTS, còn đợt rà soát này chỉ ghi hộ DTTS.",
                $"Household {household.Number.Text()} is not of an ethnic minority, but this round records minority households only.");
        }
    }
}
