using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Localities;
using Twinning.Domain.Tests.Assignments.Proposals;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Support.Desk;

namespace Twinning.GraphQL.Tests.Assignments;

public class TownProposalTests
{
    private const string Propose = """
        query($input: ProposalAssumptionsInput) { assignmentProposal(asOf: "2021-01-01", assumptions: $input) {
          programme { limits { villagesPerAgency agenciesPerVillage } }
          agencies { agency { id } capacity strengths { field degree } areas { id } } villages { village { id } needs { field degree } size remoteness }
          plan { objective { cost } moves { agency { id } village { id } kind } } } }
        """;

    /// <summary>The town has 24 × 45 pairs, and nobody can list 2^1080 plans; a plan is best when no exchange, however long, betters it, and those are all tried.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_exchange_betters_the_plan_proposed_to_the_demonstration_town(bool everyAgencyServes)
    {
        using var graph = Graph.Open("SQLite");
        var proposal = (await graph.AskWithAsync(Propose, new { everyAgencyServes }, Tokens.Office())).GetProperty("assignmentProposal");
        var moves = proposal.GetProperty("plan").GetProperty("moves").EnumerateArray().ToList();
        var today = moves.Where(move => move.GetProperty("kind").GetString() != "ADDED").Select(Pair).ToList();
        var limits = proposal.GetProperty("programme").GetProperty("limits");
        var problem = new ProposalProblem(
            proposal.GetProperty("agencies").EnumerateArray().Select(Agency),
            proposal.GetProperty("villages").EnumerateArray().Select(Village),
            new AssignmentLimits(limits.GetProperty("villagesPerAgency").GetInt32(), limits.GetProperty("agenciesPerVillage").GetInt32()),
            today,
            everyAgencyServes: everyAgencyServes);
        var start = new ProposalPlan(today);
        Assert.Equal((45, 24, 0), (problem.Agencies.Count, problem.Villages.Count, ProposalRules.Judge(problem, start).Violations.Count));

        var best = new CycleCancelling(problem, start).Best();

        Assert.Empty(ProposalRules.Judge(problem, best).Violations);
        var proposed = new ProposalPlan(moves.Where(move => move.GetProperty("kind").GetString() != "ENDED").Select(Pair));
        Assert.Equal(ProposalObjective.Of(problem, best).Cost, ProposalObjective.Of(problem, proposed).Cost);
        Assert.Equal(ProposalObjective.Of(problem, proposed).Cost, proposal.GetProperty("plan").GetProperty("objective").GetProperty("cost").GetInt64());
    }

    private static ProposalPair Pair(JsonElement move) =>
        new(new AgencyId(IdOf(move.GetProperty("agency"))), new VillageId(IdOf(move.GetProperty("village"))));

    // The demonstration does not say where an agency is, so no way has a length.
    private static ProposalAgency Agency(JsonElement agency)
    {
        Assert.Empty(agency.GetProperty("areas").EnumerateArray());
        return new ProposalAgency(
            new AgencyId(IdOf(agency.GetProperty("agency"))),
            "Cơ quan",
            agency.GetProperty("capacity").GetInt32(),
            agency.GetProperty("strengths").EnumerateArray().Select(strength => new FieldStrength(strength.GetProperty("field").GetString()!, strength.GetProperty("degree").GetInt32())));
    }

    private static ProposalVillage Village(JsonElement village) => new(
        new VillageId(IdOf(village.GetProperty("village"))),
        "Bôn",
        village.GetProperty("needs").EnumerateArray().Select(need => new FieldNeed(need.GetProperty("field").GetString()!, need.GetProperty("degree").GetInt32())),
        village.GetProperty("size").GetInt32(),
        village.GetProperty("remoteness").GetInt32());

    private static long IdOf(JsonElement node) => long.Parse(Number(node.GetProperty("id").GetString()!), System.Globalization.CultureInfo.InvariantCulture);
}
