using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty.Reviews;

/// <summary>What the reviews of the demonstration say, for everybody and for the office.</summary>
public class ReviewFiguresTests
{
    private const string Town = """area: {code: "624", on: "2020-12-31"}, population: MINORITY, asOf: "2020-12-31" """;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_town_had_1033_poor_households_in_2016_and_75_in_2020(string database)
    {
        using var graph = Graph.Open(database);

        var data = await graph.AskAsync($$"""
            {
              first: povertyStatistics({{Town}}, year: 2016) { nodes { households { value } poor { value } standard } }
              last: povertyStatistics({{Town}}, year: 2020) { nodes { households { value } people { value } poor { value } poorRate { percent } } }
              none: povertyStatistics({{Town}}, year: 2015) { nodes { poor { value state } } }
            }
            """);

        Assert.Equal("""[{"households":{"value":4135},"poor":{"value":1033},"standard":"VN-2016"}]""", Nodes(data, "first").GetRawText());
        Assert.Equal(
            """[{"households":{"value":4135},"people":{"value":20413},"poor":{"value":75},"poorRate":{"percent":1.81}}]""", Nodes(data, "last").GetRawText());
        Assert.Equal("""[{"poor":{"value":null,"state":"MISSING"}}]""", Nodes(data, "none").GetRawText());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_flows_of_four_years_lead_from_the_first_count_to_the_last(string database)
    {
        using var graph = Graph.Open(database);
        var opening = 1033L;
        foreach (var year in Enumerable.Range(2017, 4))
        {
            var flow = (await graph.AskAsync(
                $$"""{ povertyFlow({{Town}}, year: {{year}}) { start { value } proof { change running } end { value } difference parts { part } } }""")).GetProperty("povertyFlow");
            Assert.Equal(opening, Value(flow, "start"));
            Assert.Equal(0, flow.GetProperty("difference").GetInt64());
            Assert.Empty(flow.GetProperty("parts").EnumerateArray());
            opening += flow.GetProperty("proof").EnumerateArray().Sum(line => line.GetProperty("change").GetInt64());
            Assert.Equal(opening, Value(flow, "end"));
        }

        Assert.Equal(75, opening);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Villages_add_up_to_communes_and_communes_to_the_town_for_the_office(string database)
    {
        using var graph = Graph.Open(database);
        var office = Tokens.Office();
        foreach (var level in new[] { "VILLAGE", "COMMUNE" })
        {
            var nodes = Nodes(await graph.AskAsync(
                $$"""{ all: povertyStatistics({{Town}}, year: 2018, level: {{level}}, first: 100) { nodes { households { value } people { value } poor { value } nearPoor { value } } } }""", office), "all");
            var town = Nodes(await graph.AskAsync(
                $$"""{ all: povertyStatistics({{Town}}, year: 2018) { nodes { households { value } people { value } poor { value } nearPoor { value } } } }""", office), "all")[0];
            Assert.All(["households", "people", "poor", "nearPoor"], figure =>
                Assert.Equal(Value(town, figure), nodes.EnumerateArray().Sum(node => Value(node, figure))));
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Small_counts_are_for_the_office_of_the_area_alone(string database)
    {
        using var graph = Graph.Open(database);
        const string villages = $$"""{ all: povertyStatistics({{Town}}, year: 2020, level: VILLAGE, first: 100) { nodes { area { id } poor { value state } } } }""";
        var everybody = Nodes(await graph.AskAsync(villages), "all").EnumerateArray().ToList();
        var office = Nodes(await graph.AskAsync(villages, Tokens.Office()), "all").EnumerateArray().ToList();
        var elsewhere = Nodes(await graph.AskAsync(villages, Tokens.Office("999999")), "all").EnumerateArray().ToList();

        Assert.Equal(24, everybody.Count);
        Assert.All(everybody, node => Assert.True(Value(node, "poor") is null or 0 or >= 5));
        Assert.Contains(everybody, node => State(node, "poor") == "SUPPRESSED");
        Assert.Contains(office, node => Value(node, "poor") is > 0 and < 5);
        Assert.DoesNotContain(office, node => State(node, "poor") == "SUPPRESSED");
        Assert.Equal(everybody.Select(node => node.GetRawText()), elsewhere.Select(node => node.GetRawText()));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task What_the_public_does_not_see_the_office_does(string database)
    {
        using var graph = Graph.Open(database);
        string Other(string argument) => $$"""{ all: povertyStatistics({{Town}}, year: 2018) { nodes { measures({{argument}}) { measure value } } } }""";
        const string query = $$"""
            { all: povertyStatistics({{Town}}, year: 2018) { nodes { measures { measure value } } }
              deprivationProfile({{Town}}, year: 2018) { nodes { indicators { code deprived { value } } } }
              povertyFlow({{Town}}, year: 2018, unit: PEOPLE) { start { value state } } }
            """;
        var everybody = await graph.AskAsync(query);
        var office = await graph.AskAsync(query, Tokens.Office());

        var (seen, all) = (Nodes(everybody, "all")[0], Nodes(office, "all")[0]);
        Assert.NotEmpty(seen.GetProperty("measures").EnumerateArray());
        Assert.Equal(seen.GetRawText(), all.GetRawText());
        foreach (var argument in new[] { "cutoff: \"1/10\"", "weighting: PEOPLE" })
        {
            Assert.Contains("FORBIDDEN", (await graph.AnswerAsync(Other(argument))).GetRawText(), System.StringComparison.Ordinal);
            Assert.NotEqual(seen.GetRawText(), Nodes(await graph.AskAsync(Other(argument), Tokens.Office()), "all")[0].GetRawText());
        }

        Assert.Equal(10, Nodes(everybody, "deprivationProfile")[0].GetProperty("indicators").GetArrayLength());
        Assert.Equal(Nodes(office, "deprivationProfile").GetRawText(), Nodes(everybody, "deprivationProfile").GetRawText());
        Assert.Equal("SUPPRESSED", State(everybody.GetProperty("povertyFlow"), "start"));
        Assert.True(Value(office.GetProperty("povertyFlow"), "start") > 0);
    }

    private static JsonElement Nodes(JsonElement data, string alias) => data.GetProperty(alias).GetProperty("nodes");

    private static long? Value(JsonElement node, string figure) =>
        node.GetProperty(figure).GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetInt64() : null;

    private static string? State(JsonElement node, string figure) => node.GetProperty(figure).GetProperty("state").GetString();
}
