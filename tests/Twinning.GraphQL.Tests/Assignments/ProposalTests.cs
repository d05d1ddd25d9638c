using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Support.Desk;

namespace Twinning.GraphQL.Tests.Assignments;

public class ProposalTests
{
    private const string Propose = """
        query($input: ProposalAssumptionsInput) { assignmentProposal(asOf: "2021-01-01", assumptions: $input) {
          agencies { agency { id } capacity strengths { field degree } } villages { village { id } needs { field degree } size }
          today { cost continuity } shortages { kind places message { en } }
          plan { objective { cost needMet continuity distance load crowding } certificate { holds findings { en } agencies { points } villages { points } }
            moves { agency { id name } village { id name } kind reason message { en } } } } }
        """;

    private const string Adopt = """
        mutation($input: AdoptAssignmentProposalInput!) { adoptAssignmentProposal(input: $input) {
          assignments { days { from until } } violations { code } version } }
        """;

    private const string Coverage = """{ coverage(asOf: "2021-01-01") { villagesInScope villagesCovered uncovered { totalCount } withoutLead { totalCount } loads(first: 100) { nodes { agency { id } villages } } } }""";

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_proposal_covers_every_village_within_the_limits_and_adopting_it_puts_it_in_force(string database)
    {
        using var graph = Graph.Open(database);
        var office = Tokens.Office();
        var first = (await graph.AskWithAsync(Propose, new { }, office)).GetProperty("assignmentProposal");
        Assert.Equal(24, first.GetProperty("villages").GetArrayLength());
        Assert.All(first.GetProperty("villages").EnumerateArray(), village => Assert.Equal(11, village.GetProperty("needs").GetArrayLength()));
        var excluded = Moves(first).Where(move => Kind(move) == "KEPT").Take(3).Select(move => new { agency = Id(move, "agency"), village = Id(move, "village") }).ToList();
        var assumptions = new { excluded, everyAgencyServes = true };

        var proposal = (await graph.AskWithAsync(Propose, assumptions, office)).GetProperty("assignmentProposal");
        Assert.Equal(proposal.GetRawText(), (await graph.AskWithAsync(Propose, assumptions, office)).GetProperty("assignmentProposal").GetRawText());
        var plan = proposal.GetProperty("plan");
        Assert.True(plan.GetProperty("certificate").GetProperty("holds").GetBoolean());
        Assert.Empty(plan.GetProperty("certificate").GetProperty("findings").EnumerateArray());
        var objective = plan.GetProperty("objective");
        long Part(string name) => objective.GetProperty(name).GetInt64();
        Assert.Equal(Part("distance") + Part("load") + Part("crowding") - Part("needMet") - Part("continuity"), Part("cost"));
        Assert.True(first.GetProperty("plan").GetProperty("objective").GetProperty("cost").GetInt64() <= first.GetProperty("today").GetProperty("cost").GetInt64());

        var pairs = Moves(proposal).Where(move => Kind(move) != "ENDED").ToList();
        Assert.Equal(24, pairs.Select(move => Id(move, "village")).Distinct().Count());
        Assert.All(pairs.CountBy(move => Id(move, "village")), village => Assert.InRange(village.Value, 1, 3));
        Assert.All(pairs.CountBy(move => Id(move, "agency")), agency => Assert.InRange(agency.Value, 1, 2));
        Assert.Equal(45, pairs.Select(move => Id(move, "agency")).Distinct().Count());
        var ended = Moves(proposal).Where(move => Kind(move) == "ENDED").ToList();
        Assert.Superset(excluded.Select(pair => (pair.agency, pair.village)).ToHashSet(), ended.Select(move => (Id(move, "agency"), Id(move, "village"))).ToHashSet());
        Assert.All(ended.Where(move => excluded.Contains(new { agency = Id(move, "agency"), village = Id(move, "village") })), move =>
            Assert.Equal("IS_EXCLUDED", move.GetProperty("reason").GetString()));

        object Adoption(IEnumerable<JsonElement> moves, string? key = null) => new
        {
            firstDay = "2021-01-01",
            decidingDocument = new { number = "12/KH", issuer = "Thị ủy" },
            assumptions,
            moves = moves.Select(move => new { agency = Id(move, "agency"), village = Id(move, "village"), kind = Kind(move) }),
            idempotencyKey = key,
        };
        var before = (await graph.AskAsync(Coverage)).GetRawText();
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Adopt, Adoption(Moves(proposal)), Agency("1"))));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerWithAsync(Adopt, Adoption(Moves(proposal).Where(move => Kind(move) != "ENDED")), office)));
        var village = Id(pairs[0], "village");
        var uncovering = Moves(proposal).Where(move => Id(move, "village") != village || Kind(move) != "ADDED").Select(move => move)
            .Select(move => Id(move, "village") == village ? Ended(move) : move);
        var refused = (await graph.AskWithAsync(Adopt, Adoption(uncovering), office)).GetProperty("adoptAssignmentProposal");
        Assert.Contains("PROPOSAL-VILLAGE-UNCOVERED", refused.GetProperty("violations").Texts("code"));
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("version").ValueKind);
        Assert.Equal(before, (await graph.AskAsync(Coverage)).GetRawText());

        var adopted = (await graph.AskWithAsync(Adopt, Adoption(Moves(proposal), "once"), office)).GetProperty("adoptAssignmentProposal");
        Assert.Empty(adopted.GetProperty("violations").EnumerateArray());
        Assert.Equal(adopted.GetRawText(), (await graph.AskWithAsync(Adopt, Adoption(Moves(proposal), "once"), office)).GetProperty("adoptAssignmentProposal").GetRawText());
        var coverage = (await graph.AskAsync(Coverage)).GetProperty("coverage");
        Assert.Equal((24, 24), (coverage.GetProperty("villagesInScope").GetInt32(), coverage.GetProperty("villagesCovered").GetInt32()));
        Assert.Equal(0, coverage.GetProperty("withoutLead").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            pairs.CountBy(move => Id(move, "agency")).Select(load => (load.Key, load.Value)).Order(),
            coverage.GetProperty("loads").GetProperty("nodes").EnumerateArray().Select(load => (Id(load, "agency"), load.GetProperty("villages").GetInt32())).Order());

        Assert.Equal("BAD_INPUT", Code(await graph.AnswerWithAsync(Adopt, Adoption(Moves(proposal)), office)));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Where_no_plan_exists_the_shortage_is_told_and_only_the_office_may_ask(string database)
    {
        using var graph = Graph.Open(database);
        var agencies = (await graph.AskAsync("""{ agencies(first: 100, asOf: "2021-01-01") { nodes { id } } }""")).GetProperty("agencies").GetProperty("nodes").EnumerateArray()
            .Select(agency => agency.GetProperty("id").GetString()!).ToList();
        object Capacities(int capacity) => new { agencies = agencies.Select(agency => new { agency, capacity }) };

        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Propose, new { })));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Propose, new { }, Agency("1"))));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerWithAsync(Propose, Capacities(-1), Tokens.Office())));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerWithAsync(Propose, new { weights = new { load = 10_001 } }, Tokens.Office())));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerWithAsync(Propose, new { agencies = new[] { new { agency = agencies[0] }, new { agency = agencies[0] } } }, Tokens.Office())));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerWithAsync(Propose, new { }, Tokens.Office("999999"))));
        var short0 = (await graph.AskWithAsync(Propose, Capacities(0), Tokens.Office())).GetProperty("assignmentProposal");
        Assert.Equal(JsonValueKind.Null, short0.GetProperty("plan").ValueKind);
        var shortage = short0.GetProperty("shortages")[0];
        Assert.Equal(("VILLAGES", 0), (shortage.GetProperty("kind").GetString(), shortage.GetProperty("places").GetInt32()));
    }

    [Fact]
    public async Task An_office_of_one_commune_is_told_of_its_villages_and_of_what_agencies_do_elsewhere()
    {
        using var graph = Graph.Open("SQLite");
        var commune = (await graph.AskAsync("""{ area(code: "24065", asOf: "2021-01-01") { id } }""")).GetProperty("area").GetProperty("id").GetString()!;

        var proposal = (await graph.AskWithAsync(Propose, new { }, Tokens.Office(Number(commune)))).GetProperty("assignmentProposal");

        Assert.Equal(3, proposal.GetProperty("villages").GetArrayLength());
        Assert.Equal(45, proposal.GetProperty("agencies").GetArrayLength());
        var serving = Moves(proposal).Where(move => Kind(move) != "ADDED").Select(move => Id(move, "agency")).ToHashSet();
        Assert.All(proposal.GetProperty("agencies").EnumerateArray(), agency =>
            Assert.Equal(serving.Contains(Id(agency, "agency")) ? 2 : 1, agency.GetProperty("capacity").GetInt32()));
    }

    private static JsonElement Ended(JsonElement move) => JsonDocument.Parse(move.GetRawText().Replace("\"KEPT\"", "\"ENDED\"")).RootElement;

    private static List<JsonElement> Moves(JsonElement proposal) => [.. proposal.GetProperty("plan").GetProperty("moves").EnumerateArray()];

    private static string Kind(JsonElement move) => move.GetProperty("kind").GetString()!;

    private static string Id(JsonElement move, string what) => move.GetProperty(what).GetProperty("id").GetString()!;
}
