using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>The rules that a household in a review keeps.</summary>
public static class HouseholdRules
{
    private static readonly IReadOnlyList<Rule<HouseholdCase>> Ordered =
    [
        new HouseholdIsReviewedOnce(),
        new HouseholdLivesInTheReviewedArea(),
        new HouseholdHasMembers(),
        new HouseholdIsOfTheReviewedPopulation(),
        new StatusIsDecided(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a household and gives every broken rule.</summary>
    /// <param name="candidate">The household.</param>
    /// <param name="population">Which households the review records.</param>
    /// <param name="recorded">The numbers of the households already in the review; without those that are being corrected.</param>
    /// <param name="villages">The villages the review covers.</param>
    public static RuleResult<ReviewedHousehold> Judge(
        ReviewedHousehold candidate, PopulationBase population, IReadOnlySet<long> recorded, IReadOnlySet<VillageId> villages)
    {
        var subject = new HouseholdCase(candidate, population, recorded, villages);
        return new RuleResult<ReviewedHousehold>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
