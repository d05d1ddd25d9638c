using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

public class MajorityCountsTests
{
    [Theory]
    [InlineData(35, "SHOWN")]
    [InlineData(38, "SUPPRESSED")]
    public async Task A_small_majority_that_follows_from_all_and_minority_hides_both(int minority, string state)
    {
        using var graph = Graph.Open("SQLite");
        await RecordAsync(graph, "ALL", 40);
        await RecordAsync(graph, "MINORITY", minority);

        var data = await graph.AskAsync("""
            {
              all: povertyTrend(area: {code: "24064", on: "2019-12-31"}, population: ALL, from: 2019, to: 2019) { points { poor { state } } }
              minority: povertyTrend(area: {code: "24064", on: "2019-12-31"}, population: MINORITY, from: 2019, to: 2019) { points { poor { state } } }
            }
            """);

        Assert.All(["all", "minority"], name => Assert.Equal(state, State(data.GetProperty(name))));
    }

    private static string? State(JsonElement trend) => trend.GetProperty("points")[0].GetProperty("poor").GetProperty("state").GetString();

    private static async Task RecordAsync(Graph graph, string population, int poor)
    {
        var payload = (await graph.AskAsync($$"""
            mutation { recordPovertyReturn(input: {area: {code: "24064", on: "2019-12-31"}, year: 2019, standard: "VN-2016", population: {{population}},
              figures: {asOf: "2019-12-31", poor: {end: {{poor}} }, source: "test"} }) { version violations { code severity } } }
            """, Tokens.Office())).GetProperty("recordPovertyReturn");
        Assert.Equal(JsonValueKind.Number, payload.GetProperty("version").ValueKind);
    }
}
