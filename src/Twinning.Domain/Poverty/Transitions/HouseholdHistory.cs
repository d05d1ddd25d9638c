using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What the reviews of all years and standards say of one household, and when it came and went.</summary>
public sealed class HouseholdHistory
{
    private HouseholdHistory(HouseholdId id, IEnumerable<HouseholdRound> rounds, IEnumerable<PresenceEvent> events)
    {
        Id = id;
        Rounds = [.. rounds.OrderBy(round => round.Year)];
        Events = [.. events.OrderBy(change => change.Year)];
    }

    /// <summary>Gets the household.</summary>
    public HouseholdId Id { get; }

    /// <summary>Gets its reviews, by year.</summary>
    public IReadOnlyList<HouseholdRound> Rounds { get; }

    /// <summary>Gets its comings and goings, by year.</summary>
    public IReadOnlyList<PresenceEvent> Events { get; }

    /// <summary>Makes a history, unless its records contradict each other.</summary>
    public static RuleResult<HouseholdHistory> Of(
        HouseholdId id,
        IReadOnlyCollection<HouseholdRound> rounds,
        IReadOnlyCollection<PresenceEvent> events)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(events);
        var history = new HouseholdHistory(id, rounds, events);
        return new RuleResult<HouseholdHistory>(history, HistoryRules.Judge(history));
    }

    /// <summary>Tells what became of the household from one review to the next, unless the two cannot be compared.</summary>
    /// <remarks>Across standards it is refused: a new standard makes other households poor, and none of them moved.</remarks>
    /// <exception cref="ArgumentException">The reviews name two periods of one standard.</exception>
    public RuleResult<HouseholdStep> Between(PovertyList list, ReviewRound earlier, ReviewRound later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Period.Standard == later.Period.Standard && earlier.Period != later.Period)
        {
            throw new ArgumentException("Two reviews under one standard belong to one period.", nameof(later));
        }

        var violations = TransitionRules.Judge(earlier, later);
        var step = violations.Count == 0 ? Walk(list, later.Period).Single(step => step.Year == later.Year) : null;
        return new RuleResult<HouseholdStep>(step, violations);
    }

    /// <summary>Tells each step of the household through the reviews of a period; a step between two reviews without it is left out.</summary>
    public IReadOnlyList<HouseholdStep> Steps(PovertyList list, ReviewPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return [.. Walk(list, period).Where(step => step.Transition != PovertyTransition.None)];
    }

    /// <summary>Writes what each review of a period says, in the form of the bulk path.</summary>
    internal void Fill(ReviewPeriod period, Span<HouseholdYear> years)
    {
        years.Clear();

        // Counting loops: an enumerator of an interface would be allocated for each household.
        for (var i = 0; i < Events.Count; i++)
        {
            if (period.Includes(Events[i].Year) && !Events[i].IsArrival)
            {
                years[Events[i].Year - period.FirstYear] =
                    Events[i].Change == PresenceChange.Ended ? HouseholdYear.Ended : HouseholdYear.MovedOut;
            }
        }

        for (var i = 0; i < Rounds.Count; i++)
        {
            if (Rounds[i].Standard == period.Standard && period.Includes(Rounds[i].Year))
            {
                years[Rounds[i].Year - period.FirstYear] =
                    HouseholdYear.Reviewed(Rounds[i].Status, Rounds[i].Members, ArrivalIn(Rounds[i].Year));
            }
        }
    }

    private List<HouseholdStep> Walk(PovertyList list, ReviewPeriod period)
    {
        var years = new HouseholdYear[period.Reviews];
        Fill(period, years);
        var walk = new ListWalk(list, years[0]);
        var steps = new List<HouseholdStep>();
        for (var i = 1; i < years.Length; i++)
        {
            steps.Add(new HouseholdStep(period.Standard, period.FirstYear + i, list, years[i - 1], years[i], walk.Next(years[i])));
        }

        return steps;
    }

    private PresenceChange ArrivalIn(int year)
    {
        for (var i = 0; i < Events.Count; i++)
        {
            if (Events[i].Year == year && Events[i].IsArrival)
            {
                return Events[i].Change;
            }
        }

        return PresenceChange.None;
    }
}
