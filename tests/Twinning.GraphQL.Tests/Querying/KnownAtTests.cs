using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>What is recorded between two pages disturbs neither; the moment known reaches conditions, nested ones and figures.</summary>
public sealed class KnownAtTests
{
    private const string Record = "mutation($input: RecordActivityInput!) { recordActivity(input: $input) { recordedAt violations { code } activity { id } } }";

    private const string Counts = """
        activities(where: {contributions: {some: {amount: {eq: 123456789}}}}@) { totalCount }
        villages(asOf: "2020-12-31", where: {contributions: {some: {amount: {eq: 123456789}}}}@) { totalCount }
        contributionsAggregate(where: {activity: {officers: {eq: 77}}}@) { count sum { moneyGiven } }
        contributionsGroupBy(by: [VILLAGE], having: {max: {moneyGiven: {eq: 123456789}}}@) { count }
        """;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_walk_goes_on_while_rows_are_inserted_and_the_past_stays_as_it_was(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        var before = (await graph.AskAsync("{ activities { totalCount } }")).GetProperty("activities").GetProperty("totalCount").GetInt32();
        var moment = DateTimeOffset.UtcNow;
        var walked = new List<string>();
        var recorded = new List<string>();
        string? place = null;
        JsonElement page;
        do
        {
            page = (await graph.AskAsync($$"""{ activities(order: [{day: DESC}], first: 100{{(place is null ? "" : $", after: \"{place}\"")}}) { nodes { id } pageInfo { endCursor hasNextPage } } }"""))
                .GetProperty("activities");
            walked.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
            place = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            if (recorded.Count < 2)
            {
                var input = new
                {
                    assignment = twinned.Lead,
                    day = recorded.Count == 0 ? "2020-12-30" : "2017-06-01",
                    field = "LIVELIHOOD",
                    officers = 77,
                    contributions = new[] { new { money = new { stage = "DELIVERED", amount = 123_456_789L, sources = new[] { new { source = "STAFF", amount = 123_456_789L } } } } },
                };
                var answer = (await graph.AskWithAsync(Record, input, twinned.LeadToken)).GetProperty("recordActivity");
                Assert.True(answer.GetProperty("activity").ValueKind == JsonValueKind.Object, answer.GetRawText());
                recorded.Add(answer.GetProperty("activity").GetProperty("id").GetString()!);
            }
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        Assert.Equal(walked.Distinct(), walked);
        Assert.Equal(before, walked.Except(recorded).Count());
        Assert.StartsWith("""{"activities":{"totalCount":2},"villages":{"totalCount":1},"contributionsAggregate":{"count":2,"sum":{"moneyGiven":246913578}},"contributionsGroupBy":[{"count":""", await CountsAsync(graph, null), StringComparison.Ordinal);
        Assert.Equal("""{"activities":{"totalCount":0},"villages":{"totalCount":0},"contributionsAggregate":{"count":0,"sum":{"moneyGiven":0}},"contributionsGroupBy":[]}""", await CountsAsync(graph, moment));
    }

    private static async Task<string> CountsAsync(Graph graph, DateTimeOffset? moment) =>
        (await graph.AskAsync("{ " + Counts.Replace("@", moment is null ? "" : $", knownAt: \"{moment:O}\"") + " }")).GetRawText();
}
