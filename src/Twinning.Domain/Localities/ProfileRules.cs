using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>The rules that the profile of a village keeps.</summary>
public static class ProfileRules
{
    private static readonly IReadOnlyList<Rule<ProfileCase>> Ordered =
    [
        new VillageHasOneProfileAYear(),
        new ProfileDayLiesInItsYear(),
        new ProfileCountsAreNotNegative(),
        new MinorityHouseholdsArePartOfAll(),
        new HouseholdsHavePeople(),
        new GatheredArePartOfTheEligible(),
        new SecurityMatterIsCountedOnce(),
        new OwnPartyCellHasResidentMembers(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a profile and gives every broken rule.</summary>
    /// <param name="candidate">The profile.</param>
    /// <param name="others">The profiles already recorded, of any village, without the version that the candidate corrects.</param>
    public static RuleResult<VillageProfile> Judge(VillageProfile candidate, IReadOnlyCollection<VillageProfile> others)
    {
        var subject = new ProfileCase(candidate, others);
        return new RuleResult<VillageProfile>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
