using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Proves from prices that no plan costs less, without solving anything: complementary slackness.</summary>
/// <remarks>
/// <para>Call a pair's reduced cost its cost plus the agency's price less the village's. Where every pair of the plan has one of 0 or less and every other
/// 0 or more, each agency's price lies between the costs of its last and of a further village, and each village's between the same of
/// agencies, turned round, then the plan is best (Ahuja, Magnanti, Orlin, Network Flows, 1993, chapter 9). An end that the rules
/// set (the most and the least) bounds no price.</para>
/// <para>It works on any plan and any prices. A plan that is not best fails under all prices; a best one passes under right prices of any best plan.</para>
/// </remarks>
public static class ProposalCertificate
{
    private const int Told = 100;

    /// <summary>Returns what keeps the prices from proving the plan, at most 100 findings; none when the plan is proved best.</summary>
    public static IReadOnlyList<Message> Check(ProposalProblem problem, ProposalPlan plan, ProposalPrices prices) =>
        [.. Findings(problem, plan, prices).Take(Told)];

    private static IEnumerable<Message> Findings(ProposalProblem problem, ProposalPlan plan, ProposalPrices prices)
    {
        var broken = ProposalRules.Judge(problem, plan).Violations;
        if (broken.Count > 0)
        {
            return broken.Select(violation => violation.Message);
        }

        var agencies = prices.Agencies.GroupBy(price => price.Agency).ToDictionary(group => group.Key, group => group.First().Points);
        var villages = prices.Villages.GroupBy(price => price.Village).ToDictionary(group => group.Key, group => group.First().Points);
        if (problem.Agencies.Any(agency => !agencies.ContainsKey(agency.Id)) || problem.Villages.Any(village => !villages.ContainsKey(village.Id)))
        {
            return [new Message("Thiếu giá của một cơ quan hoặc thôn.", "The price of an agency or a village is missing.")];
        }

        return new SlacknessCheck(
            problem,
            plan,
            [.. problem.Agencies.Select(agency => agencies[agency.Id])],
            [.. problem.Villages.Select(village => villages[village.Id])]).Findings();
    }
}
