using System;
using System.Collections.Generic;
using System.Linq;
using Google.OrTools.Graph;
using Twinning.Domain.Assignments.Proposals;

namespace Twinning.Benchmarks.Assignments.Proposals;

/// <summary>The same problem as a min-cost flow of OR-Tools. It reckons the costs of pairs in its own way.</summary>
internal sealed class OrToolsFlow
{
    private readonly ProposalProblem _problem;
    private readonly long[] _costs;

    public OrToolsFlow(ProposalProblem problem)
    {
        _problem = problem;
        var today = problem.Today.ToHashSet();
        _costs =
        [
            .. from agency in problem.Agencies
               from village in problem.Villages
               select Cost(agency, village) - (today.Contains(new(agency.Id, village.Id)) ? problem.Weights.Continuity : 0),
        ];
    }

    /// <summary>Makes the network. What must flow is a supply: one into every village's hub arc, one out of every agency's where that is asked.</summary>
    public MinCostFlow Build()
    {
        var (agencies, villages, weights) = (_problem.Agencies.Count, _problem.Villages.Count, _problem.Weights);
        var (flow, hub) = (new MinCostFlow(), agencies + villages);
        for (var agency = 0; agency < agencies; agency++)
        {
            var least = _problem.EveryAgencyServes ? 1 : 0;
            flow.SetNodeSupply(agency, least);
            for (var unit = least + 1; unit <= Math.Min(_problem.Agencies[agency].Capacity, _problem.Limits.VillagesPerAgency!.Value); unit++)
            {
                flow.AddArcWithCapacityAndUnitCost(hub, agency, 1, (long)weights.Load * unit);
            }

            for (var village = 0; village < villages; village++)
            {
                flow.AddArcWithCapacityAndUnitCost(agency, agencies + village, 1, _costs[(agency * villages) + village]);
            }
        }

        for (var village = 0; village < villages; village++)
        {
            flow.SetNodeSupply(agencies + village, -1);
            for (var unit = 2; unit <= _problem.Limits.AgenciesPerVillage!.Value; unit++)
            {
                flow.AddArcWithCapacityAndUnitCost(agencies + village, hub, 1, (long)weights.Crowding * (unit - 1));
            }
        }

        flow.SetNodeSupply(hub, villages - (_problem.EveryAgencyServes ? agencies : 0));
        return flow;
    }

    /// <summary>Returns the least cost, with that of what must flow.</summary>
    public long CostOf(MinCostFlow flow) =>
        flow.OptimalCost() + (_problem.EveryAgencyServes ? (long)_problem.Weights.Load * _problem.Agencies.Count : 0);

    private long Cost(ProposalAgency agency, ProposalVillage village)
    {
        var needs = village.Needs.ToDictionary(need => need.Field, need => need.Severity);
        var met = agency.Strengths.Sum(strength => strength.Strength * needs.GetValueOrDefault(strength.Field)) * village.Size * _problem.Weights.NeedMet;
        var steps = village.Areas.TakeWhile(area => !agency.Areas.Contains(area)).Count();
        return (steps * (_problem.Weights.Distance + (_problem.Weights.Remoteness * village.Remoteness))) - met;
    }
}
