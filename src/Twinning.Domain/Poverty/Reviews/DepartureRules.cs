using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>The rules that the departure of a household before a review keeps.</summary>
public static class DepartureRules
{
    private static readonly IReadOnlyList<Rule<DepartureCase>> Ordered =
    [
        new DepartureSaysHow(),
        new DepartedHouseholdWasReviewed(),
        new DepartedHouseholdIsNotReviewed(),
        new DepartureIsRecordedOnce(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a departure and gives every broken rule.</summary>
    /// <param name="candidate">The departure.</param>
    /// <param name="scope">What the review covers, and what is recorded in it already.</param>
    public static RuleResult<HouseholdDeparture> Judge(HouseholdDeparture candidate, ReviewScope scope)
    {
        var subject = new DepartureCase(candidate, scope);
        return new RuleResult<HouseholdDeparture>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
