using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>All agencies and who took over whose duties; it answers who holds a duty on a day.</summary>
public sealed class AgencyDirectory
{
    private readonly Dictionary<AgencyId, Agency> _byId;
    private readonly ILookup<AgencyId, AgencySuccession> _byPredecessor;
    private readonly ILookup<AgencyId, AgencySuccession> _bySuccessor;

    /// <summary>Makes a directory.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="successions">Who took over whose duties.</param>
    /// <exception cref="ArgumentException">Two agencies have the same id.</exception>
    public AgencyDirectory(IEnumerable<Agency> agencies, IEnumerable<AgencySuccession> successions)
    {
        Agencies = [.. agencies.OrderBy(agency => agency.Id.Value)];
        Successions = [.. successions.OrderBy(step => step.Day).ThenBy(step => step.Rank).ThenBy(step => step.Successor.Value)];
        _byId = Agencies.ToDictionary(agency => agency.Id);
        _byPredecessor = Successions.ToLookup(succession => succession.Predecessor);
        _bySuccessor = Successions.ToLookup(succession => succession.Successor);
    }

    /// <summary>Gets the agencies by id.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>Gets the successions by day and rank.</summary>
    public IReadOnlyList<AgencySuccession> Successions { get; }

    /// <summary>Returns the agency with an id, or null.</summary>
    public Agency? Find(AgencyId id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns the agencies that exist on a day.</summary>
    public IReadOnlyList<Agency> InForceOn(DateOnly day) => [.. Agencies.Where(agency => agency.Days.Contains(day))];

    /// <summary>Returns how an agency's own duties passed on, by day and rank.</summary>
    public IReadOnlyList<AgencySuccession> SuccessionsOf(AgencyId predecessor) => [.. _byPredecessor[predecessor]];

    /// <summary>Returns how others' duties passed on to an agency, by day and rank.</summary>
    public IReadOnlyList<AgencySuccession> PredecessorsOf(AgencyId successor) => [.. _bySuccessor[successor]];

    /// <summary>Returns who holds on a day a duty that an agency was given at a village, through any number of successions.</summary>
    /// <param name="given">The agency that was given the duty.</param>
    /// <param name="village">The village.</param>
    /// <param name="day">The day asked about; a succession counts from its own day on.</param>
    /// <param name="since">The first day of the duty: only later successions pass it on. Left out, the duty is older than all of them.</param>
    /// <returns>The holders, the one that keeps a given lead first; none before the duty's first day.</returns>
    public IReadOnlyList<DutyHolder> HoldersOn(AgencyId given, VillageId village, DateOnly day, DateOnly? since = null) =>
    [
        .. Follow(given, village, DayRange.Of(since, null))
            .Where(holding => holding.Days.Contains(day))
            .GroupBy(holding => holding.Agency)
            .Select(group => new DutyHolder(group.Key, group.Any(holding => holding.KeepsRole))),
    ];

    /// <summary>Follows a duty through its successions. Each passes on what was held the day before; so days only grow, and the walk ends.</summary>
    internal IReadOnlyList<DutyHolding> Follow(AgencyId given, VillageId village, DayRange days)
    {
        var holdings = new List<DutyHolding>();
        Walk(new DutyHolding(given, days, KeepsRole: true, []));
        return holdings;

        void Walk(DutyHolding held)
        {
            var since = held.Days.From ?? DateOnly.MinValue;
            var steps = _byPredecessor[held.Agency]
                .Where(step => step.Day > since && held.Days.Contains(step.Day) && step.Concerns(village))
                .ToList();
            if (steps.Count == 0)
            {
                holdings.Add(held);
                return;
            }

            var day = steps[0].Day;
            holdings.Add(held with { Days = DayRange.Of(held.Days.From, day.AddDays(-1)) });
            foreach (var (place, step) in steps.Where(step => step.Day == day).DistinctBy(step => step.Successor).Index())
            {
                Walk(new DutyHolding(
                    step.Successor, DayRange.Of(day, held.Days.Until), held.KeepsRole && place == 0, [.. held.Through, step]));
            }
        }
    }

    /// <summary>Names an agency on a day; by its number where it is not known or bears no name.</summary>
    internal Message Name(AgencyId id, DateOnly day) => Find(id) is { Names.Count: > 0 } agency
        ? new Message(agency.NameOn(day), agency.NameOn(day))
        : new Message($"cơ quan {id.Value.Text()}", $"agency {id.Value.Text()}");
}
