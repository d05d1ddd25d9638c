using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty.Reviews;

/// <summary>Poverty measures are grouped like sums and counts, and each group is a cell that the gate shows, hides or calls missing by itself.</summary>
public class PovertyGroupTests
{
    private const string Town = """area: {code: "624", on: "2020-12-31"}, asOf: "2020-12-31" """;

    private const string Figures = "households people poor poorPeople nearPoor poorRate nearPoorRate poorOrNearPoorRate";

    [Theory]
    [InlineData("SQLite", null)]
    [InlineData("SQLite", "office")]
    [InlineData("PostgreSQL", null)]
    public async Task A_group_says_what_the_statistics_of_its_cell_say(string database, string? viewer)
    {
        using var graph = Graph.Open(database);
        var token = viewer is null ? null : Tokens.Office();
        var shown = string.Join(' ', Figures.Split(' ').Select(figure => figure + " { state value numerator denominator standard day reason }"));
        foreach (var (key, level) in new[] { ("VILLAGE", "VILLAGE"), ("COMMUNE", "COMMUNE"), ("DISTRICT", null) })
        {
            foreach (var settlement in new[] { string.Empty, ", settlement: RURAL", ", settlement: URBAN" })
            {
                var groups = Groups(await graph.AskAsync(
                    $$"""{ povertyStatisticsGroupBy({{Town}}, by: [YEAR, {{key}}], from: 2016, to: 2020, population: MINORITY{{settlement}}) { key { year area { id } } {{shown}} } }""", token));
                foreach (var year in groups.GroupBy(group => Key(group, "year").GetInt32()))
                {
                    var asked = level is null ? string.Empty : $", level: {level}, first: 100";
                    var statistics = (await graph.AskAsync(
                        $$"""{ povertyStatistics({{Town}}, year: {{year.Key}}, population: MINORITY{{settlement}}{{asked}}) { nodes { area { id } {{shown}} } } }""", token))
                        .GetProperty("povertyStatistics").GetProperty("nodes").EnumerateArray().ToDictionary(node => Id(node.GetProperty("area")));

                    Assert.Equal(statistics.Count, year.Count());
                    Assert.All(year, group => Assert.All(Figures.Split(' '), figure => Assert.Equal(
                        statistics[Id(Key(group, "area"))].GetProperty(figure).GetRawText(), group.GetProperty(figure).GetRawText())));
                }
            }
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task M0_by_year_is_that_of_the_measures_and_the_product_of_incidence_and_intensity(string database)
    {
        using var graph = Graph.Open(database);
        var groups = Groups(await graph.AskAsync(
            $$"""{ povertyStatisticsGroupBy({{Town}}, by: [YEAR], from: 2016, to: 2020, population: MINORITY) { key { year } {{Exact("incidence")}} {{Exact("intensity")}} {{Exact("adjustedHeadcountRatio")}} } }""", Tokens.Office()));

        Assert.Equal(5, groups.Count);
        foreach (var group in groups)
        {
            var rows = (await graph.AskAsync(
                $$"""{ povertyStatistics({{Town}}, year: {{Key(group, "year")}}, population: MINORITY) { nodes { measures { measure value n } } } }""", Tokens.Office()))
                .GetProperty("povertyStatistics").GetProperty("nodes")[0].GetProperty("measures").EnumerateArray().ToList();
            foreach (var (figure, measure) in new[] { ("incidence", "INCIDENCE"), ("intensity", "INTENSITY"), ("adjustedHeadcountRatio", "ADJUSTED_HEADCOUNT_RATIO") })
            {
                var expected = rows.First(row => row.GetProperty("measure").GetString() == measure).GetProperty("value").GetDecimal();
                Assert.Equal(decimal.Round(expected, 6, System.MidpointRounding.AwayFromZero), group.GetProperty(figure).GetProperty("value").GetDecimal());
            }

            decimal Value(string figure) => group.GetProperty(figure).GetProperty("numerator").GetDecimal() / group.GetProperty(figure).GetProperty("denominator").GetDecimal();
            Assert.Equal(Value("adjustedHeadcountRatio"), Value("incidence") * Value("intensity"), 12);
        }
    }

    [Fact]
    public async Task Everybody_sees_M0_of_exactly_the_cells_whose_measures_are_shown()
    {
        using var graph = Graph.Open("SQLite");
        foreach (var level in new[] { "VILLAGE", "COMMUNE" })
        {
            var data = await graph.AskAsync($$"""
                {
                  povertyStatisticsGroupBy({{Town}}, by: [{{level}}], from: 2018, to: 2018, population: MINORITY) { key { area { id } } incidence { state } intensity { state } {{Exact("adjustedHeadcountRatio")}} }
                  povertyStatistics({{Town}}, year: 2018, population: MINORITY, level: {{level}}, first: 100) { nodes { area { id } measures { measure value } } }
                }
                """);
            var shown = data.GetProperty("povertyStatistics").GetProperty("nodes").EnumerateArray().ToDictionary(node => Id(node.GetProperty("area")), node => node.GetProperty("measures"));
            var groups = Groups(data);

            Assert.Contains(groups, group => group.GetProperty("adjustedHeadcountRatio").GetProperty("state").GetString() == "SUPPRESSED");
            Assert.All(groups, group => Assert.All(["incidence", "intensity", "adjustedHeadcountRatio"], figure => Assert.Equal(
                shown[Id(Key(group, "area"))].GetArrayLength() > 0, group.GetProperty(figure).GetProperty("state").GetString() != "SUPPRESSED")));
            Assert.All(groups.Where(group => shown[Id(Key(group, "area"))].GetArrayLength() == 0), group => Assert.All(
                ["value", "numerator", "denominator"], part => Assert.Equal(JsonValueKind.Null, group.GetProperty("adjustedHeadcountRatio").GetProperty(part).ValueKind)));
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_year_without_a_round_is_a_group_that_says_why_and_breaks_no_change(string database)
    {
        using var graph = Graph.Open(database);
        var groups = Groups(await graph.AskAsync($$"""
            { povertyStatisticsGroupBy({{Town}}, by: [YEAR], from: 2015, to: 2021, population: MINORITY) {
              key { year standard } poor { state value reason } before { poor { state value } } change { poor { state value reason } poorRate { state percent } } spell { firstYear lastYear standard } } }
            """));

        Assert.Equal(Enumerable.Range(2015, 7), groups.Select(group => Key(group, "year").GetInt32()));
        Assert.Equal("not surveyed: 2015 has no published round", groups[0].GetProperty("poor").GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, groups[0].GetProperty("change").ValueKind);
        Assert.Equal("MISSING", groups[1].GetProperty("before").GetProperty("poor").GetProperty("state").GetString());
        Assert.Equal(
            "of the earlier figure: not surveyed: 2015 has no published round",
            groups[1].GetProperty("change").GetProperty("poor").GetProperty("reason").GetString());
        Assert.Equal(
            "of the later figure: not surveyed: 2021 has no published round",
            groups[6].GetProperty("change").GetProperty("poor").GetProperty("reason").GetString());
        Assert.All(groups.Take(5).Zip(groups.Skip(1)).Skip(1), pair => Assert.Equal(
            Number(pair.Second, "poor") - Number(pair.First, "poor"), pair.Second.GetProperty("change").GetProperty("poor").GetProperty("value").GetDecimal()));
        Assert.True(groups[5].GetProperty("change").GetProperty("poorRate").GetProperty("percent").GetDecimal() < 0);
        Assert.Equal("""{"firstYear":2016,"lastYear":2020,"standard":"VN-2016"}""", groups[3].GetProperty("spell").GetRawText());
        Assert.All([groups[0], groups[6]], gap => Assert.Equal(JsonValueKind.Null, gap.GetProperty("spell").ValueKind));
    }

    [Fact]
    public async Task What_is_hidden_is_neither_more_nor_less_than_anything_and_comes_last()
    {
        using var graph = Graph.Open("SQLite");
        var all = Groups(await AskAsync("order: [{poor: DESC}]"));
        var shown = all.TakeWhile(group => State(group) is "SHOWN" or "ZERO").ToList();
        var some = Groups(await AskAsync("having: {poor: {gte: 5}}"));
        var others = Groups(await AskAsync("having: {not: {poor: {gte: 5}}}"));

        Assert.Contains(all, group => State(group) == "SUPPRESSED");
        Assert.All(all.Skip(shown.Count), group => Assert.Equal("SUPPRESSED", State(group)));
        Assert.Equal(shown.Select(group => Number(group, "poor")).OrderDescending(), shown.Select(group => Number(group, "poor")));
        Assert.All(some, group => Assert.True(Number(group, "poor") >= 5));
        Assert.Equal(24, some.Count + others.Count);
        Assert.Equal(all.Count(group => State(group) == "SUPPRESSED"), others.Count(group => State(group) == "SUPPRESSED"));

        Task<JsonElement> AskAsync(string how) => graph.AskAsync(
            $$"""{ povertyStatisticsGroupBy({{Town}}, by: [VILLAGE], from: 2019, to: 2019, population: MINORITY, {{how}}) { key { area { name } } poor { state value } } }""");
    }

    [Theory]
    [InlineData("by: [VILLAGE], from: 2016, to: 2020, population: MINORITY", "group by YEAR")]
    [InlineData("by: [YEAR], from: 2020, to: 2016, population: MINORITY", "the first before the last")]
    [InlineData("by: [YEAR], from: -2147483648, to: 2147483647, population: MINORITY", "1 to 50 years")]
    [InlineData("by: [VILLAGE, COMMUNE], from: 2020, to: 2020, population: MINORITY", "one level")]
    [InlineData("by: [YEAR], from: 2020, to: 2020", "ALL, MINORITY")]
    [InlineData("by: [POPULATION], from: 2020, to: 2020, population: MINORITY", "leave the argument 'population' out")]
    [InlineData("by: [SETTLEMENT], from: 2020, to: 2020, population: MINORITY, settlement: RURAL", "leave the argument 'settlement' out")]
    [InlineData("by: [YEAR], from: 2020, to: 2020, population: MINORITY, standard: \"VN-2017\"", "VN-2016, VN-2022")]
    [InlineData("by: [YEAR], from: 2020, to: 2020, population: MINORITY, first: 1001", "1 to 1000")]
    public async Task A_question_that_would_add_what_does_not_add_is_refused(string arguments, string words)
    {
        using var graph = Graph.Open("SQLite");
        var answer = await graph.AnswerAsync($$"""{ povertyStatisticsGroupBy({{Town}}, {{arguments}}) { poor { value } } }""");

        Assert.Equal("BAD_INPUT", Desk.Code(answer));
        Assert.Contains(words, answer.GetProperty("errors")[0].GetProperty("message").GetString()!, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minority_and_all_and_rural_and_urban_are_cells_of_their_own()
    {
        using var graph = Graph.Open("SQLite");
        var groups = Groups(await graph.AskAsync(
            $$"""{ povertyStatisticsGroupBy({{Town}}, by: [POPULATION, SETTLEMENT], from: 2018, to: 2018) { key { population settlement } poor { state value reason } } }""", Tokens.Office()));

        Assert.Equal(
            ["ALL RURAL", "ALL URBAN", "MINORITY RURAL", "MINORITY URBAN"],
            groups.Select(group => $"{Key(group, "population").GetString()} {Key(group, "settlement").GetString()}"));
        Assert.All(groups.Take(2), group => Assert.Equal("not surveyed: the rounds of 2018 count minority households only", group.GetProperty("poor").GetProperty("reason").GetString()));
        var whole = Groups(await graph.AskAsync($$"""{ povertyStatisticsGroupBy({{Town}}, by: [YEAR], from: 2018, to: 2018, population: MINORITY) { poor { value } } }""", Tokens.Office()));
        Assert.Equal(Number(whole[0], "poor"), groups.Skip(2).Sum(group => Number(group, "poor")));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Commands_do_not_grow_with_years_or_areas(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        var few = await CommandsAsync("by: [YEAR], from: 2020, to: 2020");
        var many = await CommandsAsync("by: [YEAR, VILLAGE], from: 2016, to: 2020");

        Assert.Equal(few, many);

        async Task<int> CommandsAsync(string arguments)
        {
            var query = $$"""{ povertyStatisticsGroupBy({{Town}}, {{arguments}}, population: MINORITY) { poor { value } adjustedHeadcountRatio { state } } }""";
            await graph.AskAsync(query, Tokens.Office());
            counter.Take();
            await graph.AskAsync(query, Tokens.Office());
            return counter.Take().Length;
        }
    }

    private static string Exact(string figure) => figure + " { state value numerator denominator }";

    private static List<JsonElement> Groups(JsonElement data) => [.. data.GetProperty("povertyStatisticsGroupBy").EnumerateArray()];

    private static JsonElement Key(JsonElement group, string key) => group.GetProperty("key").GetProperty(key);

    private static string Id(JsonElement thing) => thing.GetProperty("id").GetString()!;

    private static string State(JsonElement group) => group.GetProperty("poor").GetProperty("state").GetString()!;

    private static decimal Number(JsonElement group, string figure) => group.GetProperty(figure).GetProperty("value").GetDecimal();
}
