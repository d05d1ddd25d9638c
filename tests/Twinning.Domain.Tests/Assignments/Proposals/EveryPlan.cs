using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Assignments.Proposals;

namespace Twinning.Domain.Tests.Assignments.Proposals;

/// <summary>Tries every plan of a small problem, and reckons its cost in its own way.</summary>
internal sealed class EveryPlan
{
    private readonly ProposalProblem _problem;
    private readonly long[][] _costs;
    private readonly bool[][] _excluded;

    public EveryPlan(ProposalProblem problem)
    {
        _problem = problem;
        _costs = [.. problem.Agencies.Select(agency => problem.Villages.Select(village => Cost(problem, agency, village)).ToArray())];
        _excluded = [.. problem.Agencies.Select(agency => problem.Villages.Select(village => problem.Excluded.Contains(new(agency.Id, village.Id))).ToArray())];
    }

    /// <summary>Reckons the cost of a pair anew.</summary>
    public static long Cost(ProposalProblem problem, ProposalAgency agency, ProposalVillage village)
    {
        var weights = problem.Weights;
        var met = agency.Strengths.Sum(strength =>
            village.Needs.Where(need => need.Field == strength.Field).Sum(need => need.Severity * strength.Strength)) * village.Size;
        var steps = agency.Areas.Count == 0 || village.Areas.Count == 0 ? 0 : village.Areas.TakeWhile(area => !agency.Areas.Contains(area)).Count();
        return (steps * (weights.Distance + (weights.Remoteness * village.Remoteness)))
            - (met * weights.NeedMet)
            - (problem.Today.Contains(new ProposalPair(agency.Id, village.Id)) ? weights.Continuity : 0);
    }

    /// <summary>Returns the least cost of all plans that keep the rules; null when there is none.</summary>
    public long? LeastCost() => Plans().Select(plan => (long?)plan.Cost).Min();

    /// <summary>Returns every plan that keeps the rules, as the villages of each agency in bits, with its cost.</summary>
    public IEnumerable<(int[] Villages, long Cost)> Plans()
    {
        var (agencies, villages) = (_problem.Agencies.Count, _problem.Villages.Count);
        var plan = new int[agencies];
        for (var number = 0; number < 1 << (agencies * villages); number++)
        {
            for (var agency = 0; agency < agencies; agency++)
            {
                plan[agency] = (number >> (agency * villages)) & ((1 << villages) - 1);
            }

            if (CostOf(plan) is { } cost)
            {
                yield return (plan, cost);
            }
        }
    }

    private long? CostOf(int[] plan)
    {
        var (cost, crowds) = (0L, new int[_problem.Villages.Count]);
        for (var agency = 0; agency < plan.Length; agency++)
        {
            var load = BitOperations.PopCount((uint)plan[agency]);
            var most = Math.Min(_problem.Agencies[agency].Capacity, _problem.Limits.VillagesPerAgency ?? int.MaxValue);
            if (load > most || (load == 0 && most > 0 && _problem.EveryAgencyServes && _problem.Villages.Count > 0))
            {
                return null;
            }

            for (var village = 0; village < crowds.Length; village++)
            {
                if ((plan[agency] >> village & 1) == 1)
                {
                    if (_excluded[agency][village])
                    {
                        return null;
                    }

                    cost += _costs[agency][village];
                    crowds[village]++;
                }
            }

            cost += Enumerable.Range(1, load).Sum(unit => unit * _problem.Weights.Load);
        }

        foreach (var crowd in crowds)
        {
            if (crowd < 1 || crowd > (_problem.Limits.AgenciesPerVillage ?? int.MaxValue))
            {
                return null;
            }

            cost += Enumerable.Range(0, crowd).Sum(unit => unit * _problem.Weights.Crowding);
        }

        return cost;
    }
}
