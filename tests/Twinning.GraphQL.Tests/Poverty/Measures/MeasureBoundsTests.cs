using System;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Http;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty.Measures;

/// <summary>How much the calculator of measures takes, and how it refuses the rest.</summary>
public class MeasureBoundsTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private const string Field = "povertyMeasures";

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_001, "input.deprivations.rows: 10001 rows were given; at most 10000 are taken at once.")]
    public async Task Ten_thousand_rows_are_taken_and_no_more(int rows, string? refusal)
    {
        var input = new { deprivations = new { indicators = 2, cutoffs = new[] { "1/2" }, rows = Enumerable.Repeat(new { pattern = "10" }, rows) } };

        var answer = await host.CalculateAsync(Field, "PovertyMeasuresInput", input, "deprivations { n }");

        Assert.Equal(refusal, answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("message").GetString() : null);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task A_hundred_cutoffs_are_taken_and_no_more(int cutoffs, bool isTaken)
    {
        var input = $"{{deprivations: {{indicators: 2, cutoffs: [{string.Join(", ", Enumerable.Repeat("\"1/2\"", cutoffs))}], rows: []}}}}";

        if (isTaken)
        {
            Assert.Equal(cutoffs * 9, (await AskAsync(input, "deprivations { n }")).GetProperty("deprivations").GetArrayLength());
        }
        else
        {
            await host.RefusesAsync(Field, input, "input.deprivations.cutoffs: 101 cut-offs were given; at most 100");
        }
    }

    [Theory]
    [InlineData("", "input: ", "at least one")]
    [InlineData("deprivations: {indicators: 17, cutoffs: [], rows: []}", "input.deprivations.indicators: ", "1 to 16")]
    [InlineData("deprivations: {indicators: 0, cutoffs: [], rows: []}", "input.deprivations.indicators: ", "1 to 16")]
    [InlineData("deprivations: {indicators: 2, weights: [\"1/2\"], cutoffs: [], rows: []}", "input.deprivations.weights: ", "2 weights that sum to exactly 1")]
    [InlineData("deprivations: {indicators: 2, weights: [\"0.3\", \"0.3\"], cutoffs: [], rows: []}", "input.deprivations.weights: ", "sum to 3/5")]
    [InlineData("deprivations: {indicators: 2, weights: [\"0.3\", \"x\"], cutoffs: [], rows: []}", "input.deprivations.weights[1]: ", "'x'", "1/3")]
    [InlineData("deprivations: {indicators: 2, weights: [\"-1\", \"2\"], cutoffs: [], rows: []}", "input.deprivations.weights[0]: ", "not negative")]
    [InlineData("deprivations: {indicators: 1, cutoffs: [\"1/0\"], rows: []}", "input.deprivations.cutoffs[0]: ", "'1/0'")]
    [InlineData("deprivations: {indicators: 1, cutoffs: [\"0\"], rows: []}", "input.deprivations.cutoffs[0]: ", "above 0 and up to 1")]
    [InlineData("deprivations: {indicators: 1, cutoffs: [\"1\", \"1.01\"], rows: []}", "input.deprivations.cutoffs[1]: ", "above 0 and up to 1")]
    [InlineData("deprivations: {indicators: 3, cutoffs: [], rows: [{pattern: \"01\"}]}", "input.deprivations.rows[0].pattern: ", "3 signs")]
    [InlineData("deprivations: {indicators: 2, cutoffs: [], rows: [{pattern: \"0x\"}]}", "input.deprivations.rows[0].pattern: ", "0, 1 or ?")]
    [InlineData("deprivations: {indicators: 2, cutoffs: [], rows: [{pattern: \"00\", deprived: []}]}", "input.deprivations.rows[0].pattern: ", "not both")]
    [InlineData("deprivations: {indicators: 2, cutoffs: [], rows: [{}, {deprived: [2]}]}", "input.deprivations.rows[1].deprived: ", "0 to 1")]
    [InlineData("deprivations: {indicators: 2, cutoffs: [], rows: [{deprived: [1], unknown: [1]}]}", "input.deprivations.rows[0].unknown: ", "one of the two")]
    [InlineData("deprivations: {indicators: 2, cutoffs: [], rows: [{members: 65536}]}", "input.deprivations.rows[0].members: ", "0 to 65535")]
    [InlineData("deprivations: {indicators: 2, cutoffs: [], rows: [{count: -1}]}", "input.deprivations.rows[0].count: ", "0 to 1000000000")]
    [InlineData("deprivations: {indicators: 2, cutoffs: [], rows: [{group: \"a\"}, {}]}", "input.deprivations.rows[1].group: ", "every row or for none")]
    [InlineData("incomes: {line: 0, rows: []}", "input.incomes.line: ", "0.01 to 1000000000000")]
    [InlineData("incomes: {line: 1, rows: [{income: 1, weight: -1}]}", "input.incomes.rows[0].weight: ", "0 to")]
    [InlineData("incomes: {line: 1, rows: [{income: -1000000000001}]}", "input.incomes.rows[0].income: ", "-1000000000000 to")]
    [InlineData("cardinal: {boundary: INCLUDED, cutoffs: [], dimensions: [], rows: []}", "input.cardinal.dimensions: ", "1 to 16")]
    [InlineData("cardinal: {boundary: INCLUDED, cutoffs: [], dimensions: [{weight: \"1/2\", cutoff: 1}], rows: []}", "input.cardinal.dimensions: ", "sum to 1/2")]
    [InlineData("cardinal: {boundary: INCLUDED, cutoffs: [], dimensions: [{weight: \"1\", cutoff: 0}], rows: []}", "input.cardinal.dimensions[0].cutoff: ", "0.01")]
    [InlineData("cardinal: {boundary: INCLUDED, cutoffs: [], dimensions: [{weight: \"1\", cutoff: 1}], rows: [{achievements: []}]}", "rows[0].achievements: ", "valid: 1")]
    [InlineData("cardinal: {boundary: INCLUDED, cutoffs: [], dimensions: [{weight: \"1\", cutoff: 1}], rows: [{achievements: [0.00001]}]}", "achievements[0]: ", "four decimal places")]
    [InlineData("change: {earlier: \"0.1\", later: \"0.1\", years: \"0\"}", "input.change.years: ", "above 0")]
    [InlineData("change: {earlier: \"-0.1\", later: \"0.1\", years: \"1\"}", "input.change.earlier: ", "not negative")]
    public async Task Bad_input_is_told_with_the_argument_and_what_is_valid(string input, params string[] words) =>
        await host.RefusesAsync(Field, $"{{{input}}}", words);

    [Fact]
    public async Task Many_groups_at_many_cutoffs_are_refused_by_the_size_of_the_answer()
    {
        var rows = Enumerable.Range(0, 100).Select(place => new { pattern = new string('0', 16), group = $"{place}" });
        var input = new { deprivations = new { indicators = 16, cutoffs = Enumerable.Repeat("1/2", 4), rows } };

        var answer = await host.CalculateAsync(Field, "PovertyMeasuresInput", input, "deprivations { n }");

        Assert.Equal(
            "input.deprivations.cutoffs: the operation asks for 21412 result rows (cut-offs × groups × measures); at most 20000 are given at once.",
            answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Result_rows_are_counted_over_the_whole_operation()
    {
        var input = $"{{deprivations: {{indicators: 16, cutoffs: [{string.Join(", ", Enumerable.Repeat("\"1/2\"", 100))}], rows: []}}}}";
        var fields = string.Join(' ', Enumerable.Range(0, 4).Select(place => $"a{place}: povertyMeasures(input: {input}) {{ change {{ annualisedRelativePercent }} }}"));
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body($"{{ {fields} }}"));

        var error = await response.IsRefusedAsync(HttpStatusCode.OK, "BAD_INPUT");
        Assert.Contains("21200 result rows", error.GetProperty("message").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cardinal_data_is_bounded_by_rows_dimensions_and_cutoffs()
    {
        var input = new
        {
            cardinal = new
            {
                boundary = "EXCLUDED",
                cutoffs = new[] { "1/2", "1/4", "3/4" },
                dimensions = Enumerable.Repeat(new { weight = "1/4", cutoff = 10 }, 4),
                rows = Enumerable.Repeat(new { achievements = new decimal?[] { 1, 2.5m, null, 10 } }, 8334),
            },
        };

        var answer = await host.CalculateAsync(Field, "PovertyMeasuresInput", input, "cardinal { n }");

        Assert.Equal(
            "input.cardinal.rows: 100008 rows × dimensions × cut-offs were given; at most 100000 are taken at once.",
            answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    private Task<JsonElement> AskAsync(string input, string selection) => host.CalculateAsync(Field, input, selection);
}
