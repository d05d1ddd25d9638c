using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Support.Desk;

namespace Twinning.GraphQL.Tests.Poverty.Reviews;

/// <summary>The office finds, orders, counts and groups the households of a review; nobody else does, and each reading is kept.</summary>
public class HouseholdFiguresTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_office_finds_orders_and_groups_households(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new ReviewDesk(graph);
        var of = await VillageAsync(desk);
        const string fields = "totalCount nodes { household status members incomePerPerson isMinority } pageInfo { endCursor hasNextPage }";
        var data = await graph.AskAsync(
            $$"""
            {
              first: householdReviews({{of}}, first: 100) { {{fields}} }
              large: householdReviews({{of}}, first: 100, where: {members: {gte: 5}, not: {status: {eq: POOR} }, village: {name: {contains: "bon"} } }, order: [{members: DESC}, {incomePerPerson: ASC}]) { {{fields}} }
              householdReviewsAggregate({{of}}) { count sum { members } min { incomePerPerson } max { members } }
              householdReviewsGroupBy({{of}}, by: [STATUS], order: [{count: DESC}]) { key { status } count sum { members } average { members } }
            }
            """,
            desk.Token);
        var after = data.GetProperty("first").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var rest = await graph.AskAsync($$"""{ rest: householdReviews({{of}}, first: 100, after: "{{after}}") { {{fields}} } }""", desk.Token);
        List<JsonElement> all = [.. Nodes(data, "first"), .. Nodes(rest, "rest")];

        Assert.Equal(148, all.Count);
        Assert.Equal(
            all.Where(one => Members(one) >= 5 && Status(one) != "POOR").OrderByDescending(Members).ThenBy(Income).Take(100).Select(one => (Members(one), Income(one))),
            Nodes(data, "large").Select(one => (Members(one), Income(one))));
        var figures = data.GetProperty("householdReviewsAggregate");
        Assert.Equal(
            (148, all.Sum(Members), all.Min(Income), all.Max(Members)),
            (figures.GetProperty("count").GetInt32(),
                figures.GetProperty("sum").GetProperty("members").GetInt32(),
                figures.GetProperty("min").GetProperty("incomePerPerson").GetInt64(),
                figures.GetProperty("max").GetProperty("members").GetInt32()));
        Assert.Equal(
            all.GroupBy(Status).Select(group => (group.Key, group.Count(), group.Sum(Members))).Order(),
            data.GetProperty("householdReviewsGroupBy").EnumerateArray().Select(group =>
                (group.GetProperty("key").GetProperty("status").GetString()!, group.GetProperty("count").GetInt32(), group.GetProperty("sum").GetProperty("members").GetInt32())).Order());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Nobody_else_does_and_each_reading_is_kept(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new ReviewDesk(graph);
        var of = await VillageAsync(desk);
        string[] questions =
        [
            $"{{ householdReviews({of}, where: {{members: {{gte: 5}} }}) {{ totalCount }} }}",
            $"{{ householdReviewsAggregate({of}) {{ count }} }}",
            $"{{ householdReviewsGroupBy({of}, by: [STATUS], where: {{members: {{gte: 5}} }}) {{ count }} }}",
        ];
        foreach (var question in questions)
        {
            foreach (var token in new[] { null, Agency(1), Tokens.Office("999999") })
            {
                Assert.Equal("FORBIDDEN", (await graph.AnswerAsync(question, token)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            }
        }

        Assert.Empty((await graph.AskAsync("{ householdReads { purpose } }", desk.Token)).GetProperty("householdReads").EnumerateArray());
        var large = (await graph.AskAsync(questions[2], desk.Token)).GetProperty("householdReviewsGroupBy").EnumerateArray().Sum(group => group.GetProperty("count").GetInt32());
        await graph.AskAsync(questions[1], desk.Token);

        Assert.InRange(large, 1, 147);
        Assert.Equal(
            $$"""[{"households":148,"purpose":"Rà soát"},{"households":{{large}},"purpose":"Rà soát"}]""",
            (await graph.AskAsync("{ householdReads { households purpose } }", desk.Token)).GetProperty("householdReads").GetRawText());
    }

    private static async Task<string> VillageAsync(ReviewDesk desk) =>
        $"reviewRound: \"{await desk.RoundOfAsync(2020)}\", village: \"{(await desk.VillagesAsync())[0]}\", purpose: \"Rà soát\"";

    private static IEnumerable<JsonElement> Nodes(JsonElement data, string alias) => data.GetProperty(alias).GetProperty("nodes").EnumerateArray();

    private static int Members(JsonElement household) => household.GetProperty("members").GetInt32();

    private static long Income(JsonElement household) => household.GetProperty("incomePerPerson").GetInt64();

    private static string Status(JsonElement household) => household.GetProperty("status").GetString()!;
}
