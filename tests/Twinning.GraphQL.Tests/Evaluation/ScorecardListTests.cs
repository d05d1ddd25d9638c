using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>Scorecards are a list like the others: conditions, orders, cursors, figures and groups, each as it was at the end of the day asked for.</summary>
public class ScorecardListTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Scores_are_found_ordered_summed_and_grouped_by_year_kind_and_stage(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        const string All = """{ scorecards(first: 100, asOf: "2020-12-31") { nodes { id score { value } round { year } agency { kind } } } }""";
        var cards = (await graph.AskAsync(All, Tokens.Office())).GetProperty("scorecards").GetProperty("nodes").EnumerateArray().Select(card => (
            Id: card.GetProperty("id").GetString()!,
            Score: Math.Floor(card.GetProperty("score").GetProperty("value").GetDecimal() * 1_000) / 1_000,
            Year: card.GetProperty("round").GetProperty("year").GetInt32(),
            Kind: card.GetProperty("agency").GetProperty("kind").GetString()!)).ToList();
        Assert.Equal(90, cards.Count);

        var cut = cards.Select(card => card.Score).Order().ElementAt(45);
        var found = (await graph.AskAsync(
            $$$"""{ scorecards(first: 100, asOf: "2020-12-31", where: {score: {gte: {{{cut}}} }, year: {eq: 2020} }, order: [{score: DESC}, {agency: {name: ASC}}]) { totalCount nodes { id } } }""",
            Tokens.Office())).GetProperty("scorecards");
        var expected = cards.Where(card => card.Score >= cut && card.Year == 2020).ToList();
        Assert.Equal(expected.Count, found.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            expected.Select(card => card.Score).OrderDescending(), found.GetProperty("nodes").Texts("id").Select(id => cards.Single(card => card.Id == id).Score));

        var groups = (await graph.AskAsync(
            """{ scorecardsGroupBy(asOf: "2020-12-31", by: [YEAR, AGENCY_KIND]) { key { year agencyKind } count sum { score } max { score } } }""", Tokens.Office())).GetProperty("scorecardsGroupBy");
        Assert.Equal(
            cards.GroupBy(card => (card.Year, card.Kind)).OrderBy(same => same.Key).Select(same => (same.Key.Year, same.Key.Kind, same.Count(), same.Sum(card => card.Score), same.Max(card => card.Score))).ToHashSet(),
            groups.EnumerateArray().Select(group => (
                group.GetProperty("key").GetProperty("year").GetInt32(),
                group.GetProperty("key").GetProperty("agencyKind").GetString()!,
                group.GetProperty("count").GetInt32(),
                group.GetProperty("sum").GetProperty("score").GetDecimal(),
                group.GetProperty("max").GetProperty("score").GetDecimal())).ToHashSet());

        // Half way through the year before its decision, the stage and the score are those of that day.
        Assert.Equal(
            """[{"key":{"year":2019,"stage":"DECIDED","rating":null},"count":45},{"key":{"year":2020,"stage":"SELF_SCORED","rating":null},"count":45}]""",
            (await graph.AskAsync("""{ scorecardsGroupBy(asOf: "2020-12-01", by: [YEAR, STAGE, RATING]) { key { year stage rating } count } }""", Tokens.Office())).GetProperty("scorecardsGroupBy").GetRawText());
        Assert.Equal(
            (45, cards.Where(card => card.Year == 2019).Sum(card => card.Score)),
            CountAndScore(await graph.AskAsync("""{ scorecardsAggregate(asOf: "2020-12-01", where: {score: {gte: 0}}) { count sum { score } } }""", Tokens.Office())));

        counter.Take();
        await graph.AskAsync("""{ scorecards(first: 2, order: [{score: DESC}]) { nodes { id score { exact } } } }""", Tokens.Office());
        var few = counter.Take();
        await graph.AskAsync("""{ scorecards(first: 80, order: [{score: DESC}]) { nodes { id score { exact } } } }""", Tokens.Office());
        Assert.Equal(few, counter.Take());

        static (int, decimal) CountAndScore(JsonElement answer) => (
            answer.GetProperty("scorecardsAggregate").GetProperty("count").GetInt32(),
            answer.GetProperty("scorecardsAggregate").GetProperty("sum").GetProperty("score").GetDecimal());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Walking_the_list_in_an_order_gives_every_scorecard_once_and_each_viewer_its_own(string database)
    {
        using var graph = Graph.Open(database);
        var (seen, after) = (new System.Collections.Generic.List<string?>(), string.Empty);
        do
        {
            var page = (await graph.AskAsync(
                $$"""{ scorecards(first: 40, asOf: "2020-12-31", order: [{score: ASC}, {year: DESC}]{{after}}) { nodes { id } pageInfo { hasNextPage endCursor } } }""", Tokens.Office())).GetProperty("scorecards");
            seen.AddRange(page.GetProperty("nodes").Texts("id"));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? $", after: \"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"" : string.Empty;
        }
        while (after.Length > 0);

        Assert.Equal((90, 90), (seen.Count, seen.Distinct().Count()));
        async Task<string> CountAsync(string? token) => (await graph.AskAsync("""{ scorecardsAggregate(asOf: "2020-12-31") { count } scorecards(where: {stage: {eq: DECIDED}}) { totalCount } }""", token)).GetRawText();
        static string Both(int count) => $$$"""{"scorecardsAggregate":{"count":{{{count}}} },"scorecards":{"totalCount":{{{count}}} }}""".Replace(" ", string.Empty, StringComparison.Ordinal);
        Assert.Equal((Both(90), Both(90), Both(2), Both(0)), (await CountAsync(Tokens.Office()), await CountAsync(Tokens.Appraiser()), await CountAsync(Desk.Agency(7)), await CountAsync(Tokens.Office("101"))));
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync("{ scorecardsAggregate { count } }")));
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync("{ scorecardsGroupBy(by: [RATING]) { count } }")));
        var places = await graph.AnswerAsync("{ scorecards(where: {score: {gt: 89.9995}}) { totalCount } }", Tokens.Office());
        Assert.Equal("BAD_INPUT", Desk.Code(places));
        Assert.Contains("at most three places", places.GetRawText(), StringComparison.Ordinal);
    }
}
