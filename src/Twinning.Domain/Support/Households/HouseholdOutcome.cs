using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Support.Households;

/// <summary>How a helped household stood when the promise began and stands now.</summary>
/// <param name="Household">Its pseudonymous number.</param>
/// <param name="Then">The last review on or before the first day of the promise; null where there is none.</param>
/// <param name="Now">The last review after that, up to the day asked about; null where there is none.</param>
/// <param name="Change">What changed between the two. It goes with the help, and does not say that the help brought it about.</param>
public sealed record HouseholdOutcome(long Household, HouseholdStanding? Then, HouseholdStanding? Now, OutcomeChange Change)
{
    /// <summary>Returns the outcome of every household of a promise as known from reviews up to a day, in the order of the promise.</summary>
    /// <param name="commitment">The promise.</param>
    /// <param name="standings">What reviews said, of any households, in any order.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<HouseholdOutcome> Of(HouseholdCommitment commitment, IEnumerable<HouseholdStanding> standings, DateOnly day)
    {
        var byHousehold = standings.Where(standing => standing.Day <= day).OrderBy(standing => standing.Day).ToLookup(standing => standing.Household);
        return [.. commitment.Households.Select(household => Of(household, [.. byHousehold[household]], commitment.Days.From))];
    }

    private static HouseholdOutcome Of(long household, IReadOnlyList<HouseholdStanding> standings, DateOnly? begun)
    {
        var then = standings.LastOrDefault(standing => standing.Day <= begun);
        var now = standings.LastOrDefault(standing => !(standing.Day <= begun));
        return new HouseholdOutcome(household, then, now, ChangeBetween(then, now));
    }

    private static OutcomeChange ChangeBetween(HouseholdStanding? then, HouseholdStanding? now)
    {
        if (then is null || now is null || then.Status == HelpedStatus.NotKnown || now.Status == HelpedStatus.NotKnown)
        {
            return OutcomeChange.NotKnown;
        }

        if (then.Standard != now.Standard)
        {
            return OutcomeChange.NotComparable;
        }

        return then.Status == now.Status ? OutcomeChange.Unchanged
            : now.Status == HelpedStatus.NotPoor || then.Status == HelpedStatus.Poor ? OutcomeChange.Better
            : OutcomeChange.Worse;
    }
}
