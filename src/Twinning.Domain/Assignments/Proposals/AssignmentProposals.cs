using System.Linq;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Proposes who should look after whom (đề xuất phân công).</summary>
public static class AssignmentProposals
{
    /// <summary>Finds a plan of least cost that keeps every rule of <see cref="ProposalRules"/>, with the prices that prove it.</summary>
    /// <remarks>The same problem has the same plan, in whatever order its parts were given. Of several best plans one is chosen by the order of ids.</remarks>
    public static ProposalOutcome Solve(ProposalProblem problem)
    {
        var network = new PlanNetwork(problem);
        var solver = new PlanSolver(network);
        solver.Solve();
        var shortages = ShortageFinder.Find(problem, network);
        if (shortages.Count > 0)
        {
            return new ProposalOutcome(null, shortages);
        }

        var prices = new PlainPrices(network, solver.AgencyPrices, solver.VillagePrices).Find();
        var plan = network.Plan();
        return new ProposalOutcome(
            new ProposalOptimum(
                plan,
                ProposalObjective.Of(problem, plan),
                new ProposalPrices(
                    [.. problem.Agencies.Zip(prices.Agencies, (agency, points) => new AgencyPrice(agency.Id, points))],
                    [.. problem.Villages.Zip(prices.Villages, (village, points) => new VillagePrice(village.Id, points))])),
            []);
    }
}
