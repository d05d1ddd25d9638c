using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>The rules that a household in a review keeps.</summary>
public static class HouseholdRules
{
    private static readonly IReadOnlyList<Rule<HouseholdCase>> Ordered =
    [
        new HouseholdIsReviewedOnce(),
        new HouseholdHasNotGone(),
        new HouseholdLivesInTheReviewedArea(),
        new HouseholdHasMembers(),
        new HouseholdIsOfTheReviewedPopulation(),
        new StatusIsDecided(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a household and gives every broken rule.</summary>
    /// <param name="candidate">The household.</param>
    /// <param name="scope">What the review covers, and what is recorded in it already.</param>
    public static RuleResult<ReviewedHousehold> Judge(ReviewedHousehold candidate, ReviewScope scope)
    {
        var subject = new HouseholdCase(candidate, scope);
        return new RuleResult<ReviewedHousehold>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
