using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Lists are filtered, ordered and read page by page, alike on both databases.</summary>
public sealed class ListTests : IDisposable
{
    private readonly SqlCounter counter = new();
    private Graph? graph;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Conditions_of_every_kind_select_what_they_say(string database)
    {
        Open(database);

        Assert.Equal(816, await CountAsync("activities", "{}"));
        var none = await CountAsync("activities", "{occasion: {eq: null}}");
        var newYear = await CountAsync("activities", "{occasion: {in: [LUNAR_NEW_YEAR]}}");
        Assert.True(none > 0 && newYear > 0);
        Assert.Equal(816 - none, await CountAsync("activities", "{occasion: {neq: null}}"));
        Assert.Equal(816 - none, await CountAsync("activities", "{not: {occasion: {eq: null}}}"));
        Assert.Equal(816 - newYear, await CountAsync("activities", "{occasion: {nin: [LUNAR_NEW_YEAR]}}"));
        Assert.Equal(816 - newYear, await CountAsync("activities", "{not: {occasion: {eq: LUNAR_NEW_YEAR}}}"));
        Assert.Equal(45, await CountAsync("activities", """{day: {eq: "2017-01-28"}}"""));
        Assert.Equal(816 - 45, await CountAsync("activities", """{day: {neq: "2017-01-28"}}"""));
        Assert.Equal(90, await CountAsync("activities", """{or: [{day: {eq: "2017-01-28"}}, {and: [{day: {gt: "2018-02-15"}}, {day: {lt: "2018-02-17"}}]}], occasion: {eq: LUNAR_NEW_YEAR}}"""));
        Assert.Equal(0, await CountAsync("activities", "{contributions: {any: false}}"));
        Assert.Equal(720, await CountAsync("activities", "{contributions: {some: {kind: {eq: MONEY}}}}"));
        Assert.Equal(96, await CountAsync("activities", "{contributions: {none: {kind: {eq: MONEY}}}}"));
        Assert.Equal(await CountAsync("contributions", "{kind: {eq: MONEY}}"), await CountAsync("contributions", "{amount: {gt: 0}}"));
        Assert.Equal(await CountAsync("contributions", "{kind: {neq: MONEY}}"), await CountAsync("contributions", "{not: {amount: {gt: 0}}}"));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Text_is_found_without_tone_marks_through_what_it_belongs_to(string database)
    {
        Open(database);
        var data = await graph!.AskAsync("""{ villages(first: 1, asOf: "2020-12-31") { nodes { name assignments { nodes { activities(first: 1) { totalCount } } } } } }""");
        var village = data.GetProperty("villages").GetProperty("nodes")[0];
        var name = village.GetProperty("name").GetString()!;
        var expected = village.GetProperty("assignments").GetProperty("nodes").EnumerateArray().Sum(record => record.GetProperty("activities").GetProperty("totalCount").GetInt32());

        foreach (var written in new[] { name, name.ToUpperInvariant(), VietnameseText.SearchKey(name) })
        {
            Assert.Equal(expected, await CountAsync("activities", $"{{village: {{name: {{eq: \"{written}\"}}}}}}"));
            Assert.Equal(expected, await CountAsync("activities", $"{{assignment: {{village: {{name: {{startsWith: \"{written}\"}}}}}}}}"));
        }
    }

    [Theory]
    [InlineData("SQLite", "contributions", "[{amount: DESC}, {day: ASC}]")]
    [InlineData("SQLite", "activities", "[{village: {name: DESC}}, {agency: {name: ASC}}]")]
    [InlineData("SQLite", "activities", "[{contributions: {sum: {moneyGiven: DESC}}}, {contributions: {max: {amount: ASC}}}, {contributions: {count: ASC}}]")]
    [InlineData("PostgreSQL", "contributions", "[{amount: DESC}, {day: ASC}]")]
    [InlineData("PostgreSQL", "activities", "[{village: {name: DESC}}, {agency: {name: ASC}}]")]
    [InlineData("PostgreSQL", "activities", "[{contributions: {sum: {moneyGiven: DESC}}}, {contributions: {max: {amount: ASC}}}, {contributions: {count: ASC}}]")]
    public async Task A_walk_forward_and_backward_gives_every_row_once(string database, string list, string order)
    {
        Open(database);
        var forward = await WalkAsync(list, order, "first", "after", "endCursor", "hasNextPage");
        var backward = await WalkAsync(list, order, "last", "before", "startCursor", "hasPreviousPage");

        Assert.Equal(await CountAsync(list, "{}"), forward.Count);
        Assert.Equal(forward.Count, forward.Distinct().Count());
        Assert.Equal(forward, backward.AsEnumerable().Reverse());
    }

    [Fact]
    public async Task A_cursor_is_of_its_order_only()
    {
        Open("SQLite");
        var data = await graph!.AskAsync("{ activities(first: 1, order: [{day: DESC}]) { pageInfo { endCursor } } }");
        var cursor = data.GetProperty("activities").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Assert.Equal("BAD_INPUT", Desk.Code(await graph!.AnswerAsync($$"""{ activities(after: "{{cursor}}", order: [{day: ASC}]) { totalCount } }""")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph!.AnswerAsync($$"""{ activities(after: "{{cursor}}") { totalCount } }""")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph!.AnswerAsync("""{ activities(after: "bm9uZQ==", order: [{day: ASC}]) { totalCount } }""")));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_page_is_one_command_and_its_count_another(string database)
    {
        Open(database);
        const string Query = "{ contributions(first: $N, where: {village: {name: {contains: \"bon\"}}}, order: [{agency: {name: ASC}}]) { totalCount nodes { amount assignment { agency { name } village { name } } } } }";
        await graph!.AskAsync(Query.Replace("$N", "1"));
        counter.Take();

        await graph.AskAsync(Query.Replace("$N", "50"));

        Assert.Equal(2, counter.Take().Count(command => command.Contains("activity_contribution", StringComparison.Ordinal)));
    }

    public void Dispose() => graph?.Dispose();

    private void Open(string database) => graph = Desk.Counting(database, counter);

    private async Task<int> CountAsync(string list, string where)
    {
        var data = await graph!.AskAsync($"{{ {list}(where: {where}) {{ totalCount }} }}");
        return data.GetProperty(list).GetProperty("totalCount").GetInt32();
    }

    private async Task<List<string>> WalkAsync(string list, string order, string size, string from, string cursor, string more)
    {
        var ids = new List<string>();
        string? place = null;
        JsonElement page;
        do
        {
            var data = await graph!.AskAsync(
                $$"""{ {{list}}(order: {{order}}, {{size}}: 100{{(place is null ? "" : $", {from}: \"{place}\"")}}) { nodes { id } pageInfo { {{cursor}} {{more}} } } }""");
            page = data.GetProperty(list);
            var part = page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!);
            ids.AddRange(size == "first" ? part : part.Reverse());
            place = page.GetProperty("pageInfo").GetProperty(cursor).GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty(more).GetBoolean());
        return ids;
    }
}
