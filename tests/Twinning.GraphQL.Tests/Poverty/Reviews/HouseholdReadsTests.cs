using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Support.Desk;

namespace Twinning.GraphQL.Tests.Poverty.Reviews;

public class HouseholdReadsTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Households_are_for_the_office_within_its_areas_and_every_reading_is_kept(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new ReviewDesk(graph);
        var (round, villages) = (await desk.RoundOfAsync(2020), await desk.VillagesAsync());
        string Query(string village, string purpose = "Kiểm tra") =>
            $$"""{ householdReviews(reviewRound: "{{round}}", {{village}} first: 2, purpose: "{{purpose}}") { totalCount nodes { household status members } } }""";
        var commune = (await graph.AskAsync($$"""{ node(id: "{{villages[0]}}") { ... on Village { area { parent { id } } } } }"""))
            .GetProperty("node").GetProperty("area").GetProperty("parent").GetProperty("id").GetString()!;
        var own = Tokens.Office(Number(commune));

        Assert.Equal("FORBIDDEN", Code(await graph.AnswerAsync(Query(string.Empty))));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerAsync(Query(string.Empty), own)));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerAsync(Query($"village: \"{villages[^1]}\""), own)));
        Assert.Equal("BAD_INPUT", Code(await graph.AnswerAsync(Query(string.Empty, "  "), desk.Token)));
        Assert.Equal("FORBIDDEN", Code(await graph.AnswerAsync("{ householdReads { purpose } }", own)));
        Assert.Empty((await graph.AskAsync("{ householdReads { purpose } }", desk.Token)).GetProperty("householdReads").EnumerateArray());

        var read = (await graph.AskAsync(Query($"village: \"{villages[0]}\""), own)).GetProperty("householdReviews");
        Assert.Equal(148, read.GetProperty("totalCount").GetInt32());
        Assert.Equal(2, read.GetProperty("nodes").GetArrayLength());

        var kept = (await graph.AskAsync("{ householdReads { actor areas village households purpose } }", desk.Token)).GetProperty("householdReads");
        Assert.Equal(
            $$"""[{"actor":"OFFICE","areas":["{{commune}}"],"village":"{{villages[0]}}","households":2,"purpose":"Kiểm tra"}]""", kept.GetRawText());
    }

    [Theory]
    [InlineData(0, 20, false)]
    [InlineData(1, 1, true)]
    [InlineData(200, 100, true)]
    [InlineData(201, 20, false)]
    [InlineData(1, 0, false)]
    [InlineData(1, 101, false)]
    public async Task A_purpose_has_1_to_200_characters_and_1_to_100_readings_are_shown(int purpose, int first, bool isTaken)
    {
        using var graph = Graph.Open("SQLite");
        var desk = new ReviewDesk(graph);
        var reading = await graph.AnswerAsync(
            $$"""{ householdReviews(reviewRound: "{{await desk.RoundOfAsync(2020)}}", first: 1, purpose: "{{new string('x', purpose)}}") { totalCount } }""", desk.Token);
        var shown = await graph.AnswerAsync($$"""{ householdReads(first: {{first}}) { households } }""", desk.Token);

        Assert.Equal(isTaken, !reading.TryGetProperty("errors", out _) && !shown.TryGetProperty("errors", out _));
        Assert.True(isTaken || Code(reading.TryGetProperty("errors", out _) ? reading : shown) == "BAD_INPUT");
    }

    [Fact]
    public async Task An_unpublished_review_is_for_the_office_of_its_area_alone()
    {
        using var graph = Graph.Open("SQLite");
        var desk = new ReviewDesk(graph);
        var round = await desk.OpenRoundAsync();
        var query = $$"""{ node(id: "{{round}}") { id } reviewRounds { totalCount } }""";

        Assert.Equal("""{"node":null,"reviewRounds":{"totalCount":5}}""", (await graph.AskAsync(query)).GetRawText());
        Assert.Equal($$"""{"node":{"id":"{{round}}" },"reviewRounds":{"totalCount":6} }""".Replace(" ", string.Empty, System.StringComparison.Ordinal), (await graph.AskAsync(query, desk.Token)).GetRawText());
        Assert.Contains("\"totalCount\":5", (await graph.AskAsync(query, Tokens.Office("999999"))).GetRawText(), System.StringComparison.Ordinal);
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors").EnumerateArray().Single().GetProperty("extensions").GetProperty("code").GetString();
}
