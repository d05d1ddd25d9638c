using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>The rules that keep the records of one household from contradicting each other.</summary>
public static class HistoryRules
{
    private static readonly IReadOnlyList<Rule<HouseholdHistory>> Ordered =
    [
        new ReviewIsRecordedOnce(),
        new PresenceChangesOnceAYear(),
        new HouseholdHereDoesNotArrive(),
        new GoneHouseholdIsNotReviewed(),
        new EndedHouseholdDoesNotReturn(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    internal static IReadOnlyList<Violation> Judge(HouseholdHistory history) => [.. Ordered.SelectMany(rule => rule.Judge(history))];
}
