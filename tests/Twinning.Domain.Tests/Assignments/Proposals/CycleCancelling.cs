using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments.Proposals;

namespace Twinning.Domain.Tests.Assignments.Proposals;

/// <summary>Betters a plan the slow way, exchange by exchange, until no exchange gains: the Bellman–Ford search for a cycle of negative cost. It knows no prices.</summary>
internal sealed class CycleCancelling
{
    private readonly ProposalProblem _problem;
    private readonly long[,] _costs;
    private readonly bool[,] _plan;

    public CycleCancelling(ProposalProblem problem, ProposalPlan start)
    {
        _problem = problem;
        _costs = new long[Agencies, Villages];
        _plan = new bool[Agencies, Villages];
        for (var agency = 0; agency < Agencies; agency++)
        {
            for (var village = 0; village < Villages; village++)
            {
                _costs[agency, village] = EveryPlan.Cost(problem, problem.Agencies[agency], problem.Villages[village]);
                _plan[agency, village] = start.Pairs.Contains(new(problem.Agencies[agency].Id, problem.Villages[village].Id));
            }
        }
    }

    private int Agencies => _problem.Agencies.Count;

    private int Villages => _problem.Villages.Count;

    private int Hub => Agencies + Villages;

    public ProposalPlan Best()
    {
        while (NegativeCycle() is { } cycle)
        {
            foreach (var (from, to) in cycle.Where(arc => arc.From != Hub && arc.To != Hub))
            {
                ref var isPaired = ref _plan[int.Min(from, to), int.Max(from, to) - Agencies];
                isPaired = !isPaired;
            }
        }

        return new ProposalPlan(
            from agency in Enumerable.Range(0, Agencies)
            from village in Enumerable.Range(0, Villages)
            where _plan[agency, village]
            select new ProposalPair(_problem.Agencies[agency].Id, _problem.Villages[village].Id));
    }

    private List<(int From, int To)>? NegativeCycle()
    {
        var (arcs, length, before) = (Arcs().ToList(), new long[Hub + 1], new int[Hub + 1]);
        var changed = -1;
        for (var round = 0; round <= Hub; round++)
        {
            changed = -1;
            foreach (var (from, to, cost) in arcs)
            {
                if (length[from] + cost < length[to])
                {
                    (length[to], before[to], changed) = (length[from] + cost, from, to);
                }
            }
        }

        if (changed < 0)
        {
            return null;
        }

        for (var step = 0; step <= Hub; step++)
        {
            changed = before[changed];
        }

        var (cycle, node) = (new List<(int From, int To)>(), changed);
        do
        {
            cycle.Add((before[node], node));
            node = before[node];
        }
        while (node != changed);

        return cycle;
    }

    private IEnumerable<(int From, int To, long Cost)> Arcs()
    {
        for (var agency = 0; agency < Agencies; agency++)
        {
            for (var village = 0; village < Villages; village++)
            {
                yield return _plan[agency, village] ? (Agencies + village, agency, -_costs[agency, village]) : (agency, Agencies + village, _costs[agency, village]);
            }

            var load = Enumerable.Range(0, Villages).Count(village => _plan[agency, village]);
            if (load < int.Min(_problem.Agencies[agency].Capacity, _problem.Limits.VillagesPerAgency ?? Villages))
            {
                yield return (Hub, agency, _problem.Weights.Load * (load + 1L));
            }

            if (load > (_problem.EveryAgencyServes ? 1 : 0))
            {
                yield return (agency, Hub, -_problem.Weights.Load * (long)load);
            }
        }

        for (var village = 0; village < Villages; village++)
        {
            var crowd = Enumerable.Range(0, Agencies).Count(agency => _plan[agency, village]);
            if (crowd < (_problem.Limits.AgenciesPerVillage ?? Agencies))
            {
                yield return (Agencies + village, Hub, _problem.Weights.Crowding * (long)crowd);
            }

            if (crowd > 1)
            {
                yield return (Hub, Agencies + village, -_problem.Weights.Crowding * (crowd - 1L));
            }
        }
    }
}
