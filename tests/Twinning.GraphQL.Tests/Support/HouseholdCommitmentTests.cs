using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Poverty.Reviews;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Support.Desk;

namespace Twinning.GraphQL.Tests.Support;

public class HouseholdCommitmentTests
{
    private const string Commit = """
        mutation($input: CommitHouseholdsInput!) { commitHouseholds(input: $input) { householdCommitment violations { code severity } recordedAt } }
        """;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task An_agency_promises_under_its_assignment_and_only_it_and_the_office_read_the_outcome(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new ReviewDesk(graph);
        var villages = await desk.VillagesAsync();
        var (own, other) = (villages[3], villages[4]);
        var duty = (await graph.AskAsync($$"""{ village(id: "{{own}}", asOf: "2020-12-31") { area { parent { id } } duties { agency { id } records { id } } } }""")).GetProperty("village");
        var duties = duty.GetProperty("duties").EnumerateArray().Select(held =>
            (Agency: Number(held.GetProperty("agency").GetProperty("id").GetString()!), Assignment: held.GetProperty("records")[0].GetProperty("id").GetString()!)).ToList();
        var (agency, partner) = (Agency(duties[0].Agency), Agency(duties[1].Agency));
        var round = await desk.RoundOfAsync(2020);
        var households = (await desk.HouseholdsAsync(round, own)).Take(2).ToArray();
        var stranger = (await desk.HouseholdsAsync(round, other))[0];
        object Input(string[] some, string? assignment = null, string from = "2018-06-01", string? until = null, string? corrects = null, string? key = null) => new
        {
            assignment = assignment ?? duties[0].Assignment,
            households = some,
            from,
            until,
            corrects,
            idempotencyKey = key,
        };

        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Commit, Input(households))));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerWithAsync(Commit, Input(households), partner)));
        Assert.Equal("NOT_FOUND", Code(await graph.AnswerWithAsync(Commit, Input([stranger]), agency)));
        Assert.Equal(
            ["COMMITMENT-DAYS", "COMMITMENT-HOUSEHOLDS"],
            (await graph.AskWithAsync(Commit, Input([], from: "2016-01-01"), Tokens.Office())).GetProperty("commitHouseholds").GetProperty("violations").Texts("code"));
        var made = (await graph.AskWithAsync(Commit, Input(households, key: "k"), agency)).GetProperty("commitHouseholds");
        Assert.Empty(made.GetProperty("violations").EnumerateArray());
        Assert.Equal(made.GetRawText(), (await graph.AskWithAsync(Commit, Input(households, key: "k"), agency)).GetProperty("commitHouseholds").GetRawText());
        var id = made.GetProperty("householdCommitment").GetString();
        Assert.Equal(
            ["COMMITMENT-TWICE", "COMMITMENT-TWICE"],
            (await graph.AskWithAsync(Commit, Input(households), agency)).GetProperty("commitHouseholds").GetProperty("violations").Texts("code"));
        Assert.Equal(
            ["COMMITMENT-SHARED"],
            (await graph.AskWithAsync(Commit, Input([households[1]], duties[1].Assignment), partner)).GetProperty("commitHouseholds").GetProperty("violations").Texts("code"));

        var corrected = (await graph.AskWithAsync(Commit, Input(households[..1], until: "2020-06-30", corrects: id), agency)).GetProperty("commitHouseholds");
        Assert.Equal(id, corrected.GetProperty("householdCommitment").GetString());
        static string Query(string arguments) => $$"""
            { householdCommitments(purpose: "Rà soát", asOf: "2020-12-31" {{arguments}}) { totalCount nodes { id days { until } assignment { id }
              households { household change then { day status standard } now { day status } } } } }
            """;
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerAsync(Query(string.Empty))));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerAsync("""{ householdCommitments(purpose: " ") { totalCount } }""", agency)));
        var read = (await graph.AskAsync(Query(string.Empty), agency)).GetProperty("householdCommitments");
        Assert.Equal(1, read.GetProperty("totalCount").GetInt32());
        var node = read.GetProperty("nodes")[0];
        Assert.Equal(("2020-06-30", id), (node.GetProperty("days").GetProperty("until").GetString(), node.GetProperty("id").GetString()));
        var outcome = node.GetProperty("households")[0];
        Assert.Equal(households[0], outcome.GetProperty("household").GetString());
        Assert.Equal("2017-12-31", outcome.GetProperty("then").GetProperty("day").GetString());
        Assert.Equal("2020-12-31", outcome.GetProperty("now").GetProperty("day").GetString());
        Assert.Equal(
            (await StatusAsync(graph, desk, 2017, own, households[0]), await StatusAsync(graph, desk, 2020, own, households[0])),
            (outcome.GetProperty("then").GetProperty("status").GetString(), outcome.GetProperty("now").GetProperty("status").GetString()));
        Assert.Equal(2, (await graph.AskAsync(Query($", knownAt: \"{made.GetProperty("recordedAt").GetString()}\""), agency))
            .GetProperty("householdCommitments").GetProperty("nodes")[0].GetProperty("households").GetArrayLength());

        Assert.Equal(2, await CountAsync(graph, Query(string.Empty), Tokens.Office()));
        Assert.Equal(0, await CountAsync(graph, Query($", village: \"{other}\""), Tokens.Office()));
        Assert.Equal(0, await CountAsync(graph, Query(string.Empty), Tokens.Office("999999")));
        Assert.Equal(0, await CountAsync(graph, Query(string.Empty), Agency("44")));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerAsync($$"""{ node(id: "{{id}}") { id } }""", agency)));
        var kept = (await graph.AskAsync("{ householdReads { actor reviewRound households purpose } }", Tokens.Office())).GetProperty("householdReads").EnumerateArray()
            .Where(reading => reading.GetProperty("purpose").GetString() == "Rà soát").ToList();
        Assert.Equal(6, kept.Count);
        Assert.Equal([0, 0, 0, 2, 2, 1], kept.Select(reading => reading.GetProperty("households").GetInt32()));
        Assert.Equal($"AGENCY {duties[0].Agency}", kept[^1].GetProperty("actor").GetString());
        Assert.All(kept, reading => Assert.Equal(JsonValueKind.Null, reading.GetProperty("reviewRound").ValueKind));
    }

    private static async Task<string?> StatusAsync(Graph graph, ReviewDesk desk, int year, string village, string household)
    {
        var round = await desk.RoundOfAsync(year);
        var read = await graph.AskAsync(
            $$"""{ householdReviews(reviewRound: "{{round}}", village: "{{village}}", first: 100, purpose: "test") { nodes { household status } } }""", desk.Token);
        return read.GetProperty("householdReviews").GetProperty("nodes").EnumerateArray()
            .Select(node => (Id: node.GetProperty("household").GetString(), Status: node.GetProperty("status").GetString()))
            .Single(node => node.Id == household).Status is ("POOR" or "NEAR_POOR") and var status ? status : "NOT_POOR";
    }

    private static async Task<int> CountAsync(Graph graph, string query, string token) =>
        (await graph.AskAsync(query, token)).GetProperty("householdCommitments").GetProperty("totalCount").GetInt32();
}
