using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Tests.Poverty.Reviews;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>What is asked again is answered again without asking the store, to those alone who may see it, and never once it may have changed.</summary>
public class AnswerCacheTests
{
    private const string Villages = """{ villages(first: 2, asOf: "2020-12-31") { nodes { id name surveys(year: 2021) { year } } } }""";

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_same_question_takes_a_look_for_changes_and_gives_the_same_bytes(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter, keepsAnswers: true);
        var first = await GetAsync(graph, Villages);
        counter.Take();

        var second = await GetAsync(graph, Villages);

        // SQLite itself says whether anything was committed; PostgreSQL is asked for its version.
        Assert.Equal(database == "SQLite" ? 0 : 1, counter.Take().Length);
        Assert.Equal(first, second);
        Assert.NotEqual(first.Tag, (await GetAsync(graph, Villages.Replace("first: 2", "first: 3"))).Tag);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Whoever_holds_the_answer_is_told_so_until_something_is_recorded(string database)
    {
        using var graph = Graph.Open(database);
        var held = await GetAsync(graph, Villages);
        Assert.StartsWith("W/\"", held.Tag, System.StringComparison.Ordinal);

        var unchanged = await GetAsync(graph, Villages, held: held.Tag);
        Assert.Equal((HttpStatusCode.NotModified, string.Empty, held.Tag), unchanged);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(graph, Villages, held: "*")).Status);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(graph, Villages, held: "\"other\"")).Status);

        await RecordSurveyAsync(graph);
        var changed = await GetAsync(graph, Villages, held: held.Tag);
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.NotEqual(held.Tag, changed.Tag);
        Assert.Contains("\"surveys\":[{\"year\":2021}]", changed.Body, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task What_another_host_records_ends_an_answer_as_well(string database)
    {
        using var graph = Graph.Open(database);
        using var other = graph.Beside();
        var kept = await GetAsync(graph, Villages);
        Assert.Equal(kept, await GetAsync(graph, Villages));

        await RecordSurveyAsync(other);

        var changed = await GetAsync(graph, Villages, held: kept.Tag);
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.Contains("\"surveys\":[{\"year\":2021}]", changed.Body, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_not_valid_any_more_gets_no_kept_answer()
    {
        using var graph = Graph.Open("SQLite");
        var office = new Dictionary<string, object> { ["role"] = "office" };
        var kept = await GetAsync(graph, Villages, Tokens.Of(office));
        Assert.Equal(kept, await GetAsync(graph, Villages, Tokens.Of(office)));

        foreach (var token in new[] { Tokens.Of(office, minutes: -30), Tokens.Of(office, key: new byte[32]), Tokens.Unsigned() })
        {
            var refused = await GetAsync(graph, Villages, token, held: kept.Tag);
            Assert.Equal((HttpStatusCode.Unauthorized, null), (refused.Status, refused.Tag));
        }
    }

    [Fact]
    public async Task Bodies_of_one_length_are_told_apart()
    {
        using var graph = Graph.Open("SQLite");
        for (var time = 0; time < 2; time++)
        {
            foreach (var count in new[] { 1, 2 })
            {
                var data = await graph.AskAsync($$"""{ villages(first: {{count}}, asOf: "2020-12-31") { nodes { id } } }""");
                Assert.Equal(count, data.GetProperty("villages").GetProperty("nodes").GetArrayLength());
            }
        }
    }

    [Fact]
    public async Task An_answer_is_kept_for_its_viewer_alone()
    {
        const string Petitions = """{ petitions(first: 2, asOf: "2019-09-30") { totalCount nodes { id } } }""";
        using var graph = Graph.Open("SQLite");
        var commune = (await graph.AskAsync("""{ villages(first: 1, asOf: "2020-12-31") { nodes { parent { id } } } }"""))
            .GetProperty("villages").GetProperty("nodes")[0].GetProperty("parent").GetProperty("id").GetString()!;
        string?[] viewers = [Tokens.Office(), Tokens.Office(Desk.Number(commune)), Desk.Agency(1), Desk.Agency(2), null];
        var direct = new List<string>();
        using (var alone = Desk.Counting("SQLite", new SqlCounter()))
        {
            foreach (var viewer in viewers)
            {
                direct.Add((await alone.AnswerAsync(Petitions, viewer)).GetProperty("data").GetRawText());
            }
        }

        Assert.True(direct.Distinct().Count() >= 3);
        for (var time = 0; time < 2; time++)
        {
            foreach (var (viewer, expected) in viewers.Zip(direct))
            {
                Assert.Equal(expected, (await graph.AnswerAsync(Petitions, viewer)).GetProperty("data").GetRawText());
            }
        }

        var office = await GetAsync(graph, Petitions, Tokens.Office());
        var anonymous = await GetAsync(graph, Petitions, held: office.Tag);
        Assert.Equal(HttpStatusCode.OK, anonymous.Status);
        Assert.NotEqual(office.Tag, (await GetAsync(graph, Petitions, Desk.Agency(1))).Tag);
    }

    [Fact]
    public async Task A_reading_of_households_is_recorded_each_time_and_nothing_of_it_is_kept()
    {
        using var graph = Graph.Open("SQLite");
        var round = await new ReviewDesk(graph).RoundOfAsync(2020);
        var query = $$"""{ householdReviews(reviewRound: "{{round}}", first: 2, purpose: "Kiểm tra") { nodes { household } } }""";

        for (var time = 1; time <= 3; time++)
        {
            var read = await GetAsync(graph, query, Tokens.Office());
            Assert.Equal((HttpStatusCode.OK, null), (read.Status, read.Tag));
            var reads = await GetAsync(graph, "{ householdReads { purpose } }", Tokens.Office());
            Assert.Null(reads.Tag);
            Assert.Equal(time, JsonDocument.Parse(reads.Body).RootElement.GetProperty("data").GetProperty("householdReads").GetArrayLength());
        }
    }

    [Fact]
    public void What_is_recorded_each_time_or_never_stored_is_marked()
    {
        using var host = TwinningHost.With();
        var schema = host.Services.GetRequiredService<ISchema>();
        schema.Initialize();

        var marked = schema.Query.Fields.Where(field => field.RunsEachTime()).Select(field => field.Name);
        var purposes = schema.Query.Fields.Where(field => field.Arguments?.Find("purpose") is not null).Select(field => field.Name);

        Assert.Equal(
            [
                "classifyHousehold", "householdCommitments", "householdReads", "householdReviews", "householdReviewsAggregate", "householdReviewsGroupBy",
                "identityReads", "officialIdentities", "povertyMeasures",
            ],
            marked.Order());
        Assert.Equal(["householdCommitments", "householdReviews", "householdReviewsAggregate", "householdReviewsGroupBy", "officialIdentities"], purposes.Order());
    }

    [Fact]
    public async Task Errors_and_mutations_are_answered_anew()
    {
        using var graph = Graph.Open("SQLite");

        Assert.Null((await GetAsync(graph, """{ village(id: "nonsense") { name } }""")).Tag);
        Assert.Null((await GetAsync(graph, "{ noSuchField }")).Tag);
        await RecordSurveyAsync(graph);
        var again = await RecordSurveyAsync(graph);
        Assert.Equal("SURVEY-TWICE", again.GetProperty("violations")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_an_answer_depends_on_makes_another_tag()
    {
        using var graph = Graph.Open("SQLite");
        var query = "query A($n: Int) { villages(first: $n) { totalCount } } query B($n: Int) { villages(first: $n) { totalCount } }";
        async Task<string?> TagAsync(string rest, string? language = null) =>
            (await GetAsync(graph, query, rest: rest, language: language)).Tag;

        string?[] tags =
        [
            await TagAsync("&operationName=A"),
            await TagAsync("&operationName=B"),
            await TagAsync("&operationName=A&variables={\"n\":1}"),
            await TagAsync("&operationName=A&variables={\"n\":2}"),
            await TagAsync("&operationName=A", "en"),
        ];

        Assert.All(tags, Assert.NotNull);
        Assert.Equal(tags.Length, tags.Distinct().Count());
        Assert.Equal(tags[0], await TagAsync("&operationName=A", "vi-VN, en;q=0.5"));
    }

    private static async Task<JsonElement> RecordSurveyAsync(Graph graph)
    {
        var village = (await graph.AskAsync("""{ villages(first: 1, asOf: "2020-12-31") { nodes { id } } }"""))
            .GetProperty("villages").GetProperty("nodes")[0].GetProperty("id").GetString();
        return (await graph.AskWithAsync(
            "mutation($input: RecordVillageSurveyInput!) { recordVillageSurvey(input: $input) { villageSurvey { id } violations { code } } }",
            new
            {
                village,
                year = 2021,
                day = "2021-01-12",
                document = new { number = "1", issuer = "Bôn" },
                needs = new[] { new { field = "HOUSING", severity = 1 } },
            },
            Tokens.Office())).GetProperty("recordVillageSurvey");
    }

    private static async Task<(HttpStatusCode Status, string Body, string? Tag)> GetAsync(
        Graph graph, string query, string? token = null, string? held = null, string rest = "", string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + System.Uri.EscapeDataString(query) + rest);
        request.Headers.TryAddWithoutValidation("Accept", Requests.Response);
        request.Headers.TryAddWithoutValidation("If-None-Match", held);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        using var response = await graph.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(response.Headers.ETag is null, response.Headers.CacheControl?.NoStore);
        return (
            response.StatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.ETag?.ToString());
    }
}
