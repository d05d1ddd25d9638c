using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Works out which records a plan ends, which leads it changes and which assignments it makes.</summary>
internal sealed class AdoptionChanges
{
    private readonly ProposalProblem _problem;
    private readonly DateOnly _day;
    private readonly DayRange _days;
    private readonly DecidingDocument _document;
    private readonly IReadOnlyList<ProposalPair> _plan;
    private readonly HashSet<AssignmentId> _ending;
    private readonly HashSet<ProposalPair> _goingOn;
    private readonly Dictionary<VillageId, AgencyId> _leads;

    public AdoptionChanges(AssignmentRegister register, ProposalProblem problem, ProposalPlan plan, DayRange days, DecidingDocument document)
    {
        (_problem, _days, _document) = (problem, days, document);
        _day = days.From!.Value;
        _plan = ProposalProblem.InOrder(plan.Pairs);
        var planned = _plan.ToHashSet();
        var duties = problem.Villages.SelectMany(village => register.DutiesAt(village.Id, _day)).ToLookup(duty => planned.Contains(PairOf(duty)));
        _ending = [.. duties[false].SelectMany(duty => duty.Records)];
        _goingOn = [.. duties[true].Where(duty => !duty.Records.All(_ending.Contains)).Select(PairOf)];
        _leads = LeadsOf(duties[true]);
    }

    public IReadOnlyList<AssignmentEnding> Endings() =>
        [.. _ending.OrderBy(id => id.Value).Select(id => new AssignmentEnding(id, _day.AddDays(-1), _document))];

    public IReadOnlyList<LeadChange> LeadChanges(AssignmentRegister afterEndings) =>
    [
        .. from village in _plan.CountBy(pair => pair.Village)
           let lead = _leads[village.Key]
           where village.Value > 1 && _goingOn.Contains(new ProposalPair(lead, village.Key)) && afterEndings.LeadOf(village.Key, _day) != lead
           select new LeadChange(village.Key, lead, _day, _document),
    ];

    public IReadOnlyList<AssignmentProposal> Assignments() =>
    [
        .. from pair in _plan
           where !_goingOn.Contains(pair)
           let role = _leads[pair.Village] == pair.Agency ? AssignmentRole.Lead : AssignmentRole.Partner
           select new AssignmentProposal(pair.Agency, pair.Village, role, _days, _document),
    ];

    private static ProposalPair PairOf(Duty duty) => new(duty.Agency, duty.Village);

    private Dictionary<VillageId, AgencyId> LeadsOf(IEnumerable<Duty> kept)
    {
        var appraisal = new PairAppraisal(_problem);
        var leads = _plan.GroupBy(pair => pair.Village).ToDictionary(
            village => village.Key,
            village => village.MinBy(pair => appraisal.Points(_problem.IndexOf(pair.Agency)!.Value, _problem.IndexOf(pair.Village)!.Value).Cost).Agency);
        foreach (var lead in kept.Where(duty => duty.Role == AssignmentRole.Lead))
        {
            leads[lead.Village] = lead.Agency;
        }

        return leads;
    }
}
