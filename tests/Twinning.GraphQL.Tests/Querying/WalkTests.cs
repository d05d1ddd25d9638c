using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>A walk from page to page, forward or backward, gives every row once, in whatever order, also while rows are inserted on both sides of where it is.</summary>
public class WalkTests
{
    private const string Record = "mutation($input: RecordActivityInput!) { recordActivity(input: $input) { violations { code } activity { id contributions { id } } } }";

    // Keys that many rows share, keys that are empty, keys of what a row belongs to, and figures of what belongs to it.
    private static readonly (string List, string Order)[] Walks =
    [
        ("activities", "[]"),
        ("activities", "[{day: DESC}]"),
        ("activities", "[{officers: ASC}, {village: {name: DESC}}]"),
        ("activities", "[{contributions: {max: {amount: ASC}}}, {day: DESC}]"),
        ("activities", "[{village: {contributions: {sum: {moneyGiven: DESC}}}}]"),
        ("contributions", "[{amount: ASC}]"),
        ("contributions", "[{amount: DESC}, {activity: {officers: ASC}}]"),
    ];

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Every_row_is_given_once_while_rows_are_inserted(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        foreach (var (list, order) in Walks)
        {
            foreach (var forward in new[] { true, false })
            {
                var before = (await graph.AskAsync($"{{ {list} {{ totalCount }} }}")).GetProperty(list).GetProperty("totalCount").GetInt32();

                var (walked, recorded) = await WalkAsync(graph, twinned, list, order, forward);

                Assert.True(walked.Distinct().Count() == walked.Count, $"{list} {order}: a row is given twice");
                Assert.True(walked.Except(recorded).Count() == before, $"{list} {order}: {walked.Except(recorded).Count()} of {before} rows");
            }
        }
    }

    private static async Task<(List<string> Walked, List<string> Recorded)> WalkAsync(Graph graph, Twinned twinned, string list, string order, bool forward)
    {
        var (size, from, cursor, more) = forward ? ("first", "after", "endCursor", "hasNextPage") : ("last", "before", "startCursor", "hasPreviousPage");
        var (walked, recorded) = (new List<string>(), new List<string>());
        var place = string.Empty;
        JsonElement page;
        do
        {
            page = (await graph.AskAsync($$"""{ {{list}}(order: {{order}}, {{size}}: 100{{place}}) { nodes { id } pageInfo { {{cursor}} {{more}} } } }""")).GetProperty(list);
            walked.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            place = $", {from}: \"{page.GetProperty("pageInfo").GetProperty(cursor).GetString()}\"";
            if (recorded.Count < 6)
            {
                recorded.AddRange(await RecordAsync(graph, twinned, recorded.Count));
            }
        }
        while (page.GetProperty("pageInfo").GetProperty(more).GetBoolean());
        return (walked, recorded);
    }

    // One at the beginning, one at the end, one without money, so that they fall on either side of a walk in any order.
    private static async Task<IReadOnlyList<string>> RecordAsync(Graph graph, Twinned twinned, int number)
    {
        var amount = number == 0 ? 1L : 999_999_999_999L;
        var answer = (await graph.AskWithAsync(
            Record,
            new
            {
                assignment = twinned.Lead,
                day = number == 0 ? "2017-06-01" : "2020-12-30",
                field = "LIVELIHOOD",
                officers = number == 0 ? 1 : 500,
                contributions = number == 4 ? [] : new[] { new { money = new { stage = "DELIVERED", amount, sources = new[] { new { source = "STAFF", amount } } } } },
            },
            twinned.LeadToken)).GetProperty("recordActivity");
        Assert.True(answer.GetProperty("activity").ValueKind == JsonValueKind.Object, answer.GetRawText());
        return [answer.GetProperty("activity").GetProperty("id").GetString()!, .. answer.GetProperty("activity").GetProperty("contributions").EnumerateArray().Select(one => one.GetProperty("id").GetString()!)];
    }
}
