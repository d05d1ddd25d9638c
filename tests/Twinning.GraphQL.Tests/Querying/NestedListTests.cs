using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>What belongs to things is filtered, ordered and read page by page like a list of its own, for all of them at once.</summary>
public class NestedListTests
{
    private const string Activities = "activities(where: {contributions: {some: {kind: {eq: MONEY}}}}, order: [{contributions: {sum: {moneyGiven: DESC}}}, {day: ASC}], first: 2";

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_nested_page_is_the_page_of_the_list_of_that_thing_alone(string database)
    {
        using var graph = Graph.Open(database);
        var villages = Nodes((await graph.AskAsync(
            $$"""{ villages(first: 24, asOf: "2020-12-31") { nodes { id {{Activities}}) { totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } } } }""")).GetProperty("villages"));
        foreach (var village in villages.Take(3))
        {
            var nested = village.GetProperty("activities");
            var alone = (await graph.AskAsync($$"""
                { activities(asOf: "2020-12-31", where: {village: {id: {eq: "{{Id(village)}}"} }, contributions: {some: {kind: {eq: MONEY} } } },
                  order: [{contributions: {sum: {moneyGiven: DESC} } }, {day: ASC}], first: 4) { totalCount nodes { id } } }
                """)).GetProperty("activities");
            Assert.Equal(alone.GetProperty("totalCount").GetInt32(), nested.GetProperty("totalCount").GetInt32());
            Assert.Equal(Ids(alone).Take(2), Ids(nested));

            var cursor = nested.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            var next = Nodes((await graph.AskAsync(
                $$"""{ villages(first: 24, asOf: "2020-12-31") { nodes { id {{Activities}}, after: "{{cursor}}") { totalCount nodes { id } pageInfo { hasPreviousPage } } } } }""")).GetProperty("villages"))
                .Single(other => Id(other) == Id(village)).GetProperty("activities");
            Assert.Equal(Ids(alone).Skip(2), Ids(next));
            Assert.Equal(alone.GetProperty("totalCount").GetInt32(), next.GetProperty("totalCount").GetInt32());
            Assert.True(next.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task From_the_end_it_is_the_other_end(string database)
    {
        using var graph = Graph.Open(database);
        var data = await graph.AskAsync("""
            {
              all: villages(first: 3, asOf: "2020-12-31") { nodes { visits(order: [{day: DESC}], first: 100) { nodes { id } } } }
              end: villages(first: 3, asOf: "2020-12-31") { nodes { visits(order: [{day: DESC}], last: 2) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } } }
            }
            """);

        Assert.All(Nodes(data.GetProperty("all")).Zip(Nodes(data.GetProperty("end"))), pair =>
        {
            Assert.Equal(Ids(pair.First.GetProperty("visits")).TakeLast(2), Ids(pair.Second.GetProperty("visits")));
            Assert.Equal((true, false), (
                pair.Second.GetProperty("visits").GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean(),
                pair.Second.GetProperty("visits").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
        });
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Commands_do_not_grow_with_the_rows(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        string[] nested =
        [
            Activities + ") { totalCount nodes { id day contributions { kind } } }",
            "assignments(where: {role: {eq: LEAD}}, order: [{agency: {name: ASC}}]) { totalCount nodes { id contributions(where: {kind: {eq: MONEY}}, order: [{amount: DESC}], first: 1) { totalCount nodes { amount } } } }",
            "visits(where: {day: {gte: \"2019-01-01\"}}, first: 1, after: \"aWQ6MQ==\") { totalCount nodes { id } }",
        ];
        foreach (var list in nested)
        {
            var (one, many) = (await CommandsAsync(list, 1), await CommandsAsync(list, 24));
            Assert.Equal(one, many);
        }

        async Task<int> CommandsAsync(string list, int first)
        {
            var query = $$"""{ villages(first: {{first}}, asOf: "2020-12-31") { nodes { {{list}} } } }""";
            await graph.AskAsync(query);
            counter.Take();
            await graph.AskAsync(query);
            return counter.Take().Length;
        }
    }

    [Fact]
    public async Task Registered_things_are_found_below_each_of_the_things_they_belong_to()
    {
        using var graph = Graph.Open("SQLite");
        var data = await graph.AskAsync("""
            { areas(under: {code: "64", on: "2020-12-31"}, asOf: "2020-12-31", first: 100) { nodes { id
              villages(where: {name: {startsWith: "bon 0"}}, order: [{name: DESC}], first: 3) { totalCount nodes { id name } }
              children(where: {name: {neq: "x"}}, order: [{name: ASC}]) { totalCount nodes { id } }
              plain: children { totalCount } } } }
            """);
        var areas = Nodes(data.GetProperty("areas"));

        Assert.True(areas.Count(area => area.GetProperty("villages").GetProperty("totalCount").GetInt32() > 0) > 2);
        Assert.All(areas, area =>
        {
            var names = Nodes(area.GetProperty("villages")).Select(village => village.GetProperty("name").GetString()!).ToList();
            Assert.Equal(names.OrderDescending(StringComparer.Ordinal), names);
            Assert.All(names, name => Assert.StartsWith("Bôn 0", name, StringComparison.Ordinal));
            Assert.Equal(area.GetProperty("plain").GetProperty("totalCount").GetInt32(), area.GetProperty("children").GetProperty("totalCount").GetInt32());
        });
    }

    [Fact]
    public async Task A_nested_list_is_asked_by_no_more_than_its_own_list()
    {
        using var graph = Graph.Open("SQLite");
        const string households = """{ areas(level: DISTRICT, first: 1, asOf: "2020-12-31") { nodes { povertyReturns(where: {households: {gt: 0}}) { totalCount } } } }""";

        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(households)));
        Assert.True((await graph.AnswerAsync(households, Tokens.Office())).TryGetProperty("data", out _));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync("""{ villages(first: 1) { nodes { activities(after: "eA==") { totalCount } } } }""")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync("{ villages(first: 1) { nodes { activities(where: {and: []}) { totalCount } } } }")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync("{ villages(first: 1) { nodes { activities(first: 101) { totalCount } } } }")));
    }

    private static List<JsonElement> Nodes(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray()];

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;

    private static List<string> Ids(JsonElement page) => [.. Nodes(page).Select(Id)];
}
