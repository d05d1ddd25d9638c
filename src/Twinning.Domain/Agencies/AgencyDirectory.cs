using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;

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
        Successions = [.. successions.OrderBy(succession => succession.Day).ThenBy(succession => succession.Rank)];
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
    public IReadOnlyList<DutyHolder> HoldersOn(AgencyId given, VillageId village, DateOnly day)
    {
        var holders = new List<DutyHolder>();
        Follow(given, leads: true, []);
        return holders;

        void Follow(AgencyId agency, bool leads, IReadOnlyList<AgencyId> passed)
        {
            var steps = _byPredecessor[agency]
                .Where(step => step.Day <= day && !passed.Contains(step.Successor) && step.Successor != agency
                    && (step.Villages is null || step.Villages.Contains(village)))
                .ToList();
            if (steps.Count == 0)
            {
                holders.Add(new DutyHolder(agency, leads));
                return;
            }

            foreach (var (place, step) in steps.OrderBy(step => step.Rank).Index())
            {
                Follow(step.Successor, leads && place == 0, [.. passed, agency]);
            }
        }
    }
}
