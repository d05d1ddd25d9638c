using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Checks the conditions of <see cref="ProposalCertificate"/> one by one; the plan keeps the rules.</summary>
internal sealed class SlacknessCheck(ProposalProblem problem, ProposalPlan plan, long[] agencyPrices, long[] villagePrices)
{
    private readonly HashSet<ProposalPair> _pairs = [.. plan.Pairs];

    private readonly HashSet<ProposalPair> _excluded = [.. problem.Excluded];

    public IEnumerable<Message> Findings() => [.. OfAgencies(), .. OfVillages(), .. OfPairs()];

    private IEnumerable<Message> OfAgencies()
    {
        var loads = _pairs.CountBy(pair => pair.Agency).ToDictionary();
        foreach (var (place, agency) in problem.Agencies.Index())
        {
            var (load, price) = (loads.GetValueOrDefault(agency.Id), (Int128)agencyPrices[place]);
            if ((load > problem.LeastOf(agency) && price < problem.LoadCost(load)) || (load < problem.MostOf(agency) && price > problem.LoadCost(load + 1)))
            {
                yield return new Message(
                    $"Giá {agencyPrices[place].Text()} của {agency.Name} không hợp với {load.Text()} thôn được giao.",
                    $"The price {agencyPrices[place].Text()} of {agency.Name} does not fit the {load.Text()} villages it has.");
            }
        }
    }

    private IEnumerable<Message> OfVillages()
    {
        var crowds = _pairs.CountBy(pair => pair.Village).ToDictionary();
        foreach (var (place, village) in problem.Villages.Index())
        {
            var (crowd, price) = (crowds[village.Id], (Int128)villagePrices[place]);
            if ((crowd > 1 && -price < problem.CrowdingCost(crowd)) || (crowd < problem.MostAtAVillage && -price > problem.CrowdingCost(crowd + 1)))
            {
                yield return new Message(
                    $"Giá {villagePrices[place].Text()} của {village.Name} không hợp với {crowd.Text()} cơ quan được giao.",
                    $"The price {villagePrices[place].Text()} of {village.Name} does not fit the {crowd.Text()} agencies it has.");
            }
        }
    }

    private IEnumerable<Message> OfPairs()
    {
        var (appraisal, costs) = (new PairAppraisal(problem), new long[problem.Villages.Count]);
        foreach (var (place, agency) in problem.Agencies.Index())
        {
            appraisal.Costs(place, costs);
            for (var other = 0; other < costs.Length; other++)
            {
                var pair = new ProposalPair(agency.Id, problem.Villages[other].Id);
                var reduced = (Int128)costs[other] + agencyPrices[place] - villagePrices[other];
                if (_pairs.Contains(pair) ? reduced > 0 : reduced < 0 && !_excluded.Contains(pair))
                {
                    yield return new Message(
                        $"Theo giá, {agency.Name} với {problem.Villages[other].Name} không hợp với phương án.",
                        $"By the prices, {agency.Name} with {problem.Villages[other].Name} does not fit the plan.");
                }
            }
        }
    }
}
