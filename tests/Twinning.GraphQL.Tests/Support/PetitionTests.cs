using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Support;

/// <summary>Petitions of Bôn 07, which agency 13 looks after; agency 14 looks after Bôn 08.</summary>
public class PetitionTests
{
    private const string Receive = """
        mutation($input: RecordPetitionInput!) { recordPetition(input: $input) { petition { id receivedOn field state } recordedAt violations { code } } }
        """;

    private const string Step = """
        mutation($input: RecordPetitionStepInput!) { recordPetitionStep(input: $input) {
          petition { state outcome steps { state route { body agency { name } dueDay } outcome } } recordedAt violations { code } } }
        """;

    private static readonly string Bon07 = Desk.Id("Village", 107);

    [Fact]
    public void The_petitions_of_the_demonstration_break_no_rule_and_some_wait_too_long()
    {
        var day = new DateOnly(2019, 9, 30);

        Assert.Equal(96, DemoPetitions.All.Select(petition => petition.Id).Distinct().Count());
        Assert.All(DemoPetitions.All, petition => Assert.Empty(PetitionRules.Judge(petition).Violations));
        Assert.Equal(6, DemoPetitions.All.Count(petition => petition.IsOverdueOn(day)));
        Assert.Single(DemoPetitions.All, petition => petition.Village.Value == 107 && petition.IsOverdueOn(day));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_petition_is_received_routed_answered_and_a_mistake_corrected(string database)
    {
        using var graph = Graph.Open(database);
        var input = new { village = Bon07, receivedOn = "2021-03-01", field = "HEALTH", idempotencyKey = "k" };
        foreach (var stranger in new[] { Desk.Agency(14), null })
        {
            Assert.Contains("FORBIDDEN", await ErrorAsync(graph, Receive, input, stranger), StringComparison.Ordinal);
        }

        var received = (await graph.AskWithAsync(Receive, input, Desk.Agency(13))).GetProperty("recordPetition");
        Assert.Equal(received.GetRawText(), (await graph.AskWithAsync(Receive, input, Desk.Agency(13))).GetProperty("recordPetition").GetRawText());
        var petition = received.GetProperty("petition").GetProperty("id").GetString();
        async Task<JsonElement> StepAsync(object step) => (await graph.AskWithAsync(Step, step, Desk.Agency(13))).GetProperty("recordPetitionStep");

        Assert.Contains("NOT_FOUND", await ErrorAsync(graph, Step, new { petition, state = "WITHDRAWN", day = "2021-03-02" }, Desk.Agency(14)), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await ErrorAsync(graph, Step, new { petition = Desk.Id("Petition", 99999), state = "WITHDRAWN", day = "2021-03-02" }, Desk.Agency(14)), StringComparison.Ordinal);
        Assert.Equal(
            ["PETITION-DAY", "PETITION-ROUTE", "PETITION-OUTCOME"],
            (await StepAsync(new { petition, state = "ROUTED", day = "2021-02-01", outcome = "SETTLED" })).GetProperty("violations").Texts("code"));
        var route = new { body = "TWINNED_AGENCY", agency = Desk.Id("Agency", 13), dueDay = "2021-04-01" };
        var routed = await StepAsync(new { petition, state = "ROUTED", day = "2021-03-05", route });
        Assert.Equal("""{"body":"TWINNED_AGENCY","agency":{"name":"Cơ quan 13"},"dueDay":"2021-04-01"}""", routed.GetProperty("petition").GetProperty("steps")[0].GetProperty("route").GetRawText());
        Assert.Equal("TURNED_DOWN", (await StepAsync(new { petition, state = "ANSWERED", day = "2021-04-02", outcome = "TURNED_DOWN" })).GetProperty("petition").GetProperty("outcome").GetString());
        var corrected = (await StepAsync(new { petition, state = "ANSWERED", day = "2021-04-03", outcome = "SETTLED", correct = true })).GetProperty("petition");
        Assert.Equal(["ROUTED", "ANSWERED"], corrected.GetProperty("steps").Texts("state"));
        Assert.Equal("SETTLED", corrected.GetProperty("outcome").GetString());
        var moved = (await graph.AskWithAsync(Receive, new { village = Bon07, receivedOn = "2021-03-02", field = "HOUSING", corrects = petition }, Desk.Agency(13))).GetProperty("recordPetition").GetProperty("petition");
        Assert.Equal($$"""{"id":"{{petition}}","receivedOn":"2021-03-02","field":"HOUSING","state":"ANSWERED"}""", moved.GetRawText());

        async Task<string> NodeAsync(string day, string? knownAt) => (await graph.AskAsync($$"""
            { node(id: "{{petition}}", asOf: "{{day}}"{{(knownAt is null ? "" : $", knownAt: \"{knownAt}\"")}}) { ... on Petition { field state isOverdue } } }
            """, Desk.Agency(13))).GetProperty("node").GetRawText();
        Assert.Equal("""{"field":"HOUSING","state":"ROUTED","isOverdue":true}""", await NodeAsync("2021-04-02", null));
        Assert.Equal("""{"field":"HEALTH","state":"ROUTED","isOverdue":true}""", await NodeAsync("2021-06-01", routed.GetProperty("recordedAt").GetString()));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_office_sees_its_areas_an_agency_its_villages_and_nobody_else_any(string database)
    {
        using var graph = Graph.Open(database);
        const string All = """{ petitions(overdueOn: "2019-09-30", asOf: "2019-09-30") { totalCount nodes { village { id } isOverdue route { dueDay } } } }""";
        static string Village(int number) => $$"""{ node(id: "{{Desk.Id("Village", number)}}") { ... on Village { petitions(year: 2019, overdueOn: "2019-09-30") { state(on: "2019-09-30") } } } }""";
        async Task<int> CountAsync(string token) => (await graph.AskAsync(All, token)).GetProperty("petitions").GetProperty("totalCount").GetInt32();

        var overdue = (await graph.AskAsync(All, Tokens.Office())).GetProperty("petitions").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(
            DemoPetitions.All.Where(petition => petition.IsOverdueOn(new DateOnly(2019, 9, 30))).Select(petition => Desk.Id("Village", petition.Village.Value)).Order(),
            overdue.Select(petition => petition.GetProperty("village").GetProperty("id").GetString()).Order());
        Assert.All(overdue, petition => Assert.True(petition.GetProperty("isOverdue").GetBoolean()));
        Assert.Equal((1, 0, 1, 0), (await CountAsync(Tokens.Office("107")), await CountAsync(Tokens.Office("108")), await CountAsync(Desk.Agency(13)), await CountAsync(Desk.Agency(14))));

        foreach (var refused in new[] { All, Village(107), $$"""{ node(id: "{{Desk.Id("Petition", 1)}}") { id } }""" })
        {
            Assert.Equal("FORBIDDEN", (await graph.AnswerAsync(refused)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }

        var elsewhere = $$"""{ petitions(area: {id: "{{Bon07}}"}) { totalCount } }""";
        Assert.Contains("FORBIDDEN", (await graph.AnswerAsync(elsewhere, Desk.Agency(14))).GetProperty("errors").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(4, (await graph.AskAsync(elsewhere, Desk.Agency(13))).GetProperty("petitions").GetProperty("totalCount").GetInt32());
        // Agency 46 took over Bôn 24 from agency 45: the day and the moment asked for do not bring a duty back.
        var past = $$"""{ petitions(area: {id: "{{Desk.Id("Village", 124)}}"}, asOf: "2019-03-01") { totalCount } }""";
        Assert.Contains("FORBIDDEN", (await graph.AnswerAsync(past, Desk.Agency(45))).GetProperty("errors").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(4, (await graph.AskAsync(past, Desk.Agency(46))).GetProperty("petitions").GetProperty("totalCount").GetInt32());
        Assert.Equal("""{"petitions":[{"state":"ROUTED"}]}""", (await graph.AskAsync(Village(107), Desk.Agency(13))).GetProperty("node").GetRawText());
        Assert.Equal("""{"petitions":null}""", (await graph.AskAsync(Village(107), Desk.Agency(14))).GetProperty("node").GetRawText());
        Assert.Equal("""{"petitions":null}""", (await graph.AskAsync(Village(107), Tokens.Office("108"))).GetProperty("node").GetRawText());
        Assert.Equal(JsonValueKind.Null, (await graph.AskAsync($$"""{ node(id: "{{Desk.Id("Petition", 1)}}") { id } }""", Desk.Agency(13))).GetProperty("node").ValueKind);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_store_counts_states_as_the_library_does(string database)
    {
        using var graph = Graph.Open(database);
        foreach (var day in new[] { new DateOnly(2019, 4, 20), new DateOnly(2019, 9, 30), new DateOnly(2020, 12, 31) })
        {
            foreach (var state in Enum.GetValues<PetitionState>())
            {
                var counted = (await graph.AskAsync($$"""{ petitions(state: {{state.ToString().ToUpperInvariant()}}, asOf: "{{day:yyyy-MM-dd}}") { totalCount } }""", Tokens.Office())).GetProperty("petitions").GetProperty("totalCount").GetInt32();
                Assert.Equal(DemoPetitions.All.Count(petition => petition.StateOn(day) == state), counted);
            }
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Petitions_of_many_villages_take_no_more_commands(string database)
    {
        const string Query = """
            { villages(first: $N, asOf: "2019-09-30") { nodes { petitions(year: 2019) { state route { body agency { name } } } } } petitions(first: $N) { nodes { steps { state } } } }
            """;
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        await graph.AskAsync(Query.Replace("$N", "1"), Tokens.Office());
        counter.Take();

        await graph.AskAsync(Query.Replace("$N", "1"), Tokens.Office());
        var few = counter.Take();
        var villages = (await graph.AskAsync(Query.Replace("$N", "24"), Tokens.Office())).GetProperty("villages").GetProperty("nodes");

        Assert.Equal(few.Length, counter.Take().Length);
        Assert.All(villages.EnumerateArray(), village => Assert.Equal(2, village.GetProperty("petitions").GetArrayLength()));
    }

    private static async Task<string> ErrorAsync(Graph graph, string mutation, object input, string? token) =>
        (await graph.AnswerWithAsync(mutation, input, token)).GetProperty("errors").GetRawText();
}
