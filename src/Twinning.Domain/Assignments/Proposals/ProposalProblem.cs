using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What a plan of assignments has to settle: which agency looks after which village.</summary>
/// <remarks>
/// Every village needs at least one agency and has at most as many as the limit; an agency serves at most its capacity and the limit. Pairs
/// beyond that come only where they bring more than they cost. The order in which things are given changes nothing.
/// </remarks>
public sealed class ProposalProblem
{
    private readonly Dictionary<AgencyId, int> _agencyIndex;
    private readonly Dictionary<VillageId, int> _villageIndex;

    /// <summary>Makes a problem.</summary>
    /// <param name="agencies">The agencies that may be assigned, each once, at most 10,000.</param>
    /// <param name="villages">The villages to cover, each once, at most 10,000.</param>
    /// <param name="limits">The programme's limits; null for none.</param>
    /// <param name="today">The pairs of today, whose going on is a gain; pairs at other villages are left out and stay as they are.</param>
    /// <param name="weights">The weights; <see cref="ProposalWeights.Default"/> when left out.</param>
    /// <param name="everyAgencyServes">Whether every agency with a capacity has to serve a village.</param>
    /// <param name="excluded">Pairs that may not be made.</param>
    /// <exception cref="ArgumentException">An agency or a village is there twice, or there are too many.</exception>
    public ProposalProblem(
        IEnumerable<ProposalAgency> agencies,
        IEnumerable<ProposalVillage> villages,
        AssignmentLimits? limits = null,
        IEnumerable<ProposalPair>? today = null,
        ProposalWeights? weights = null,
        bool everyAgencyServes = false,
        IEnumerable<ProposalPair>? excluded = null)
    {
        Agencies = [.. ProposalScale.Once(agencies, agency => agency.Id, ProposalScale.Most, nameof(agencies)).OrderBy(agency => agency.Id.Value)];
        Villages = [.. ProposalScale.Once(villages, village => village.Id, ProposalScale.Most, nameof(villages)).OrderBy(village => village.Id.Value)];
        Limits = limits ?? new AssignmentLimits(null, null);
        Weights = weights ?? ProposalWeights.Default;
        EveryAgencyServes = everyAgencyServes;
        Excluded = InOrder(excluded ?? []);
        _agencyIndex = Agencies.Index().ToDictionary(item => item.Item.Id, item => item.Index);
        _villageIndex = Villages.Index().ToDictionary(item => item.Item.Id, item => item.Index);
        Today = InOrder((today ?? []).Where(pair => _villageIndex.ContainsKey(pair.Village)));
    }

    /// <summary>Gets the agencies by id.</summary>
    public IReadOnlyList<ProposalAgency> Agencies { get; }

    /// <summary>Gets the villages by id.</summary>
    public IReadOnlyList<ProposalVillage> Villages { get; }

    /// <summary>Gets the programme's limits.</summary>
    public AssignmentLimits Limits { get; }

    /// <summary>Gets the pairs of today at these villages, each once, by village and agency.</summary>
    public IReadOnlyList<ProposalPair> Today { get; }

    /// <summary>Gets the weights.</summary>
    public ProposalWeights Weights { get; }

    /// <summary>Gets a value indicating whether every agency with a capacity has to serve a village.</summary>
    public bool EveryAgencyServes { get; }

    /// <summary>Gets the pairs that may not be made, each once, by village and agency.</summary>
    public IReadOnlyList<ProposalPair> Excluded { get; }

    /// <summary>States the problem for the first day of a plan: today's pairs are the duties that would stand on that day, the limits those in force then.</summary>
    /// <param name="register">The register.</param>
    /// <param name="day">The first day of the plan.</param>
    /// <param name="agencies">The agencies that may be assigned.</param>
    /// <param name="villages">The villages to cover.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="everyAgencyServes">Whether every agency with a capacity has to serve a village.</param>
    /// <param name="excluded">Pairs that may not be made.</param>
    /// <exception cref="ArgumentException">An agency or a village is there twice, or there are too many.</exception>
    public static ProposalProblem On(
        AssignmentRegister register,
        DateOnly day,
        IEnumerable<ProposalAgency> agencies,
        IEnumerable<ProposalVillage> villages,
        ProposalWeights? weights = null,
        bool everyAgencyServes = false,
        IEnumerable<ProposalPair>? excluded = null) => new(
            agencies,
            villages,
            register.Programme.Limits.InForceOn(day)?.Value,
            register.DutiesOn(day).Select(duty => new ProposalPair(duty.Agency, duty.Village)),
            weights,
            everyAgencyServes,
            excluded);

    /// <summary>Returns pairs, each once, by village and agency.</summary>
    internal static IReadOnlyList<ProposalPair> InOrder(IEnumerable<ProposalPair> pairs) =>
        [.. pairs.Distinct().OrderBy(pair => pair.Village.Value).ThenBy(pair => pair.Agency.Value)];

    /// <summary>Returns the place of an agency in the list, or null.</summary>
    internal int? IndexOf(AgencyId agency) => _agencyIndex.TryGetValue(agency, out var index) ? index : null;

    /// <summary>Returns the place of a village in the list, or null.</summary>
    internal int? IndexOf(VillageId village) => _villageIndex.TryGetValue(village, out var index) ? index : null;

    /// <summary>Names an agency; by its number when it is not known here.</summary>
    internal Message Name(AgencyId agency) => IndexOf(agency) is { } index
        ? new Message(Agencies[index].Name, Agencies[index].Name)
        : new Message($"Cơ quan số {agency.Value.Text()}", $"Agency {agency.Value.Text()}");

    /// <summary>Names a village; by its number when it is not known here.</summary>
    internal Message Name(VillageId village) => IndexOf(village) is { } index
        ? new Message(Villages[index].Name, Villages[index].Name)
        : new Message($"thôn số {village.Value.Text()}", $"village {village.Value.Text()}");

    /// <summary>Returns how many villages an agency may serve by its capacity and the limit; never more than there are.</summary>
    internal int MostOf(ProposalAgency agency) => Math.Min(Math.Min(agency.Capacity, Villages.Count), Math.Max(Limits.VillagesPerAgency ?? int.MaxValue, 0));

    /// <summary>Returns how many villages an agency has to serve.</summary>
    internal int LeastOf(ProposalAgency agency) => EveryAgencyServes && MostOf(agency) > 0 ? 1 : 0;

    /// <summary>Returns how many agencies a village may have; never more than there are.</summary>
    internal int MostAtAVillage => Math.Min(Agencies.Count, Math.Max(Limits.AgenciesPerVillage ?? int.MaxValue, 0));

    /// <summary>Returns what the n-th village of an agency costs.</summary>
    internal long LoadCost(int village) => (long)Weights.Load * village;

    /// <summary>Returns what the n-th agency of a village costs.</summary>
    internal long CrowdingCost(int agency) => (long)Weights.Crowding * (agency - 1);
}
