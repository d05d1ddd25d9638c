using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty.Measures;

public class MeasureQueriesTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private const string Field = "povertyMeasures";
    private const string Row = "measure cutoff indicator group isDefined value exact numerator denominator n missing";

    // The example of Alkire and Foster (2011), "Counting and multidimensional poverty measurement": four persons, four dimensions.
    private const string FourByFour =
        "cardinal: {boundary: EXCLUDED, cutoffs: [\"1/2\"], dimensions: [{weight: \"1/4\", cutoff: 13}, {weight: \"0.25\", cutoff: 12}, {weight: \"1/4\", cutoff: 3}, {weight: \"1/4\", cutoff: 1}], "
        + "rows: [{achievements: [13.1, 14, 4, 1]}, {achievements: [15.2, 7, 5, 0]}, {achievements: [12.5, 10, 1, 0]}, {achievements: [20, 11, 3, 1]}]}";

    [Fact]
    public async Task The_four_by_four_example_is_measured_exactly()
    {
        var rows = (await AskAsync($"{{{FourByFour}}}", $"cardinal {{ {Row} }}")).GetProperty("cardinal");

        Assert.Equal(["1/2"], Exact(rows, "INCIDENCE"));
        Assert.Equal(["3/4"], Exact(rows, "INTENSITY"));
        Assert.Equal(["3/8"], Exact(rows, "ADJUSTED_HEADCOUNT_RATIO"));
        Assert.Equal(["1/4", "3/4", "1/4", "1/2"], Exact(rows, "UNCENSORED_HEADCOUNT_RATIO"));
        Assert.Equal(["1/4", "1/2", "1/4", "1/2"], Exact(rows, "CENSORED_HEADCOUNT_RATIO"));
        Assert.Equal(["1/6", "1/3", "1/6", "1/3"], Exact(rows, "INDICATOR_CONTRIBUTION"));

        Assert.Equal(0.205528846154m, Only(rows, "ADJUSTED_POVERTY_GAP").GetProperty("value").GetDecimal());
        Assert.Equal(0.165457038955m, Only(rows, "ADJUSTED_SQUARED_POVERTY_GAP").GetProperty("value").GetDecimal());
    }

    [Theory]
    [InlineData("{pattern: \"0000\"}, {pattern: \"0101\"}, {pattern: \"1111\"}, {pattern: \"0100\"}")]
    [InlineData("{}, {deprived: [1, 3]}, {deprived: [0, 1, 2, 3]}, {deprived: [1]}")]
    public async Task Deprivations_are_given_as_patterns_or_numbers(string persons)
    {
        var answer = await AskAsync($"{{deprivations: {{indicators: 4, cutoffs: [\"0.5\", \"3/4\"], rows: [{persons}]}}}}", $"deprivations {{ {Row} }}");

        var rows = answer.GetProperty("deprivations");
        Assert.Equal(["1/2", "1/4"], Exact(rows, "INCIDENCE"));
        Assert.Equal(["3/4", "1"], Exact(rows, "INTENSITY"));
        Assert.Equal(["3/8", "1/4"], Exact(rows, "ADJUSTED_HEADCOUNT_RATIO"));
        var first = rows[0];
        Assert.Equal(
            """{"measure":"INCIDENCE","cutoff":"1/2","indicator":null,"group":null,"isDefined":true,"value":0.5,"exact":"1/2","numerator":"2","denominator":"4","n":4,"missing":0}""",
            first.GetRawText());
    }

    [Fact]
    public async Task Two_sixths_reach_a_third()
    {
        var answer = await AskAsync(
            """{deprivations: {indicators: 6, weights: ["1/6", "1/6", "1/6", "1/6", "1/6", "1/6"], cutoffs: ["1/3"], rows: [{pattern: "110000"}, {pattern: "100000"}]}}""",
            $"deprivations {{ {Row} }}");

        Assert.Equal(["1/2"], Exact(answer.GetProperty("deprivations"), "INCIDENCE"));
    }

    [Fact]
    public async Task People_are_counted_when_asked_and_the_unknown_are_missing()
    {
        var answer = await AskAsync(
            """
            {deprivations: {indicators: 2, cutoffs: ["1"], weighting: PEOPLE, rows: [
              {pattern: "11", members: 6}, {pattern: "00", members: 2, count: 3}, {pattern: "1?", members: 5}, {deprived: [0], unknown: [1], members: 4}]}}
            """,
            $"deprivations {{ {Row} }}");

        var row = Only(answer.GetProperty("deprivations"), "INCIDENCE");
        Assert.Equal(("1/2", 12, 9), (row.GetProperty("exact").GetString(), row.GetProperty("n").GetInt32(), row.GetProperty("missing").GetInt32()));
    }

    [Fact]
    public async Task Groups_add_up_to_the_whole()
    {
        var answer = await AskAsync(
            """
            {deprivations: {indicators: 2, cutoffs: ["1/2"], rows: [
              {pattern: "11", group: "Bôn A"}, {pattern: "00", group: "Bôn A"}, {pattern: "01", group: "Bôn B", count: 2}]}}
            """,
            $"deprivations {{ {Row} }}");

        var rows = answer.GetProperty("deprivations").EnumerateArray().ToList();
        Assert.Equal(["3/4"], Exact(rows.Where(row => row.GetProperty("group").ValueKind == JsonValueKind.Null), "INCIDENCE"));
        Assert.Equal(["1/2"], Exact(rows.Where(row => row.GetProperty("group").GetString() == "Bôn A"), "INCIDENCE"));
        Assert.Equal(["1/2", "1/2"], Exact(rows, "POPULATION_SHARE"));
        Assert.Equal(["1/2", "1/2"], Exact(rows, "GROUP_CONTRIBUTION"));
    }

    [Fact]
    public async Task Without_anybody_nothing_is_defined_and_that_is_an_answer()
    {
        var answer = await AskAsync("""{deprivations: {indicators: 1, cutoffs: ["1"], rows: []}, incomes: {line: 10, rows: []}}""", $"deprivations {{ {Row} }} incomes {{ {Row} }}");

        Assert.All(answer.GetProperty("deprivations").EnumerateArray().Concat(answer.GetProperty("incomes").EnumerateArray()), row =>
        {
            Assert.False(row.GetProperty("isDefined").GetBoolean());
            Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, "0"), (row.GetProperty("value").ValueKind, row.GetProperty("exact").ValueKind, row.GetProperty("denominator").GetString()));
        });
    }

    [Theory]
    [InlineData("INCLUDED", 0.75)]
    [InlineData("EXCLUDED", 0.5)]
    public async Task Incomes_are_measured_against_the_line(string boundary, double headcount)
    {
        var answer = await AskAsync(
            $"{{incomes: {{line: 100, boundary: {boundary}, rows: [{{income: 50}}, {{income: 80.0}}, {{income: 100}}, {{income: 170}}, {{weight: 3}}]}}}}", $"incomes {{ {Row} }}");

        var rows = answer.GetProperty("incomes");
        Assert.Equal(headcount, Value(rows, "HEADCOUNT_RATIO"));
        Assert.Equal(0.175, Value(rows, "POVERTY_GAP"), 12);
        Assert.Equal(0.0725, Value(rows, "SQUARED_POVERTY_GAP"), 12);
        Assert.Equal((Math.Log(2) + Math.Log(1.25)) / 4, Value(rows, "WATTS"), 12);
        Assert.Equal(0.2375, Value(rows, "GINI"), 12);
        Assert.Equal(100, Value(rows, "MEAN_INCOME"));
        Assert.Equal(-(Math.Log(.5) + Math.Log(.8) + Math.Log(1.7)) / 4, Value(rows, "MEAN_LOG_DEVIATION"), 12);
        Assert.All(rows.EnumerateArray(), row => Assert.Equal((4, 1), (row.GetProperty("n").GetInt32(), row.GetProperty("missing").GetInt32())));
    }

    [Theory]
    [InlineData("MAKE_UNDEFINED", null)]
    [InlineData("LEAVE_OUT", 0.693147180560)]
    [InlineData("ADD_NOTHING", 0.346573590280)]
    [InlineData("TAKE_AS_ONE", 0.693147180560)]
    public async Task Incomes_of_zero_are_treated_as_asked(string nonPositive, double? watts)
    {
        var answer = await AskAsync($"{{incomes: {{line: 2, nonPositive: {nonPositive}, rows: [{{income: 0}}, {{income: 1}}]}}}}", $"incomes {{ {Row} }}");

        var value = Only(answer.GetProperty("incomes"), "WATTS").GetProperty("value");
        Assert.Equal(watts, value.ValueKind == JsonValueKind.Null ? null : value.GetDouble());
    }

    [Fact]
    public async Task A_value_too_large_for_a_decimal_number_is_told_exactly()
    {
        var answer = await AskAsync(
            "{incomes: {line: 1, rows: [{income: 1000000000000}, {income: -1000000000000}, {income: 0.0000000000000000000001}]}}", $"incomes {{ {Row} }}");

        var row = Only(answer.GetProperty("incomes"), "GINI");
        Assert.Equal((true, JsonValueKind.Null), (row.GetProperty("isDefined").GetBoolean(), row.GetProperty("value").ValueKind));
        Assert.NotEmpty(row.GetProperty("exact").GetString()!);
    }

    [Fact]
    public async Task A_change_is_told_in_four_forms()
    {
        var answer = await AskAsync(
            """{change: {earlier: "0.4", later: "1/10", years: "2"}}""",
            "change { absolute { exact value } annualised { exact } relativePercent { exact } annualisedRelativePercent } deprivations { n } incomes { n } cardinal { n }");

        Assert.Equal(
            """{"absolute":{"exact":"-3/10","value":-0.3},"annualised":{"exact":"-3/20"},"relativePercent":{"exact":"-75"},"annualisedRelativePercent":-50}""",
            answer.GetProperty("change").GetRawText());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("cardinal").ValueKind);
    }

    [Fact]
    public async Task From_nothing_there_is_no_relative_change()
    {
        var answer = await AskAsync("""{change: {earlier: "0", later: "0.1", years: "1/2"}}""", "change { annualised { exact } relativePercent { exact } annualisedRelativePercent }");

        Assert.Equal("""{"annualised":{"exact":"1/5"},"relativePercent":null,"annualisedRelativePercent":null}""", answer.GetProperty("change").GetRawText());
    }

    private static string?[] Exact(JsonElement rows, string measure) => Exact(rows.EnumerateArray(), measure);

    private static string?[] Exact(IEnumerable<JsonElement> rows, string measure) =>
        [.. rows.Where(row => row.GetProperty("measure").GetString() == measure).Select(row => row.GetProperty("exact").GetString())];

    private static JsonElement Only(JsonElement rows, string measure) =>
        Assert.Single(rows.EnumerateArray(), row => row.GetProperty("measure").GetString() == measure);

    private static double Value(JsonElement rows, string measure) => Only(rows, measure).GetProperty("value").GetDouble();

    private Task<JsonElement> AskAsync(string input, string selection) => host.CalculateAsync(Field, input, selection);
}
