using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Groups by period are time series: gaps are rows, each row stands beside the one before; areas have subtotals.</summary>
public class SeriesTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Each_period_tells_the_one_before_and_the_change(string database)
    {
        using var graph = Graph.Open(database);
        var years = Rows(await graph.AskAsync("""
            { contributionsGroupBy(by: [YEAR], where: {day: {gte: "2017-01-01", lte: "2020-12-31"}}) {
              key { year } count sum { moneyGiven } before { count sum { moneyGiven } average { moneyGiven } } change { count sum { moneyGiven } } } }
            """));

        Assert.Equal([2017, 2018, 2019, 2020], years.Select(year => Key(year, "year")));
        Assert.Equal(JsonValueKind.Null, years[0].GetProperty("before").ValueKind);
        Assert.Equal(JsonValueKind.Null, years[0].GetProperty("change").ValueKind);
        Assert.All(years.Zip(years.Skip(1)), pair =>
        {
            var (earlier, year) = pair;
            Assert.Equal(Money(earlier), Money(year.GetProperty("before")));
            Assert.Equal(Count(earlier), Count(year.GetProperty("before")));
            Assert.True(year.GetProperty("before").GetProperty("average").GetProperty("moneyGiven").GetDecimal() > 0);
            Assert.Equal(Money(year) - Money(earlier), Money(year.GetProperty("change")));
            Assert.Equal(Count(year) - Count(earlier), Count(year.GetProperty("change")));
        });
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Months_without_any_are_rows_too(string database)
    {
        using var graph = Graph.Open(database);
        const string figures = "{ key { year month agency { id } } count sum { moneyGiven } before { count } change { count sum { moneyGiven } } }";
        var data = await graph.AskAsync($$"""
            {
              some: contributionsGroupBy(by: [AGENCY, MONTH], where: {day: {gte: "2019-01-01", lte: "2020-12-31"} }, first: 1000) {{figures}}
              all: contributionsGroupBy(by: [AGENCY, MONTH], where: {day: {gte: "2019-01-01", lte: "2020-12-31"} }, keepGaps: true, first: 1000) {{figures}}
            }
            """);
        var (some, all) = (Rows(data, "some"), Rows(data, "all"));
        var months = some.Select(Month).ToList();

        Assert.True(some.Count < all.Count);
        Assert.Equal(some.Sum(Count), all.Sum(Count));
        Assert.All(all.GroupBy(row => row.GetProperty("key").GetProperty("agency").GetProperty("id").GetString()), agency =>
        {
            Assert.Equal(Enumerable.Range(months.Min(), months.Max() - months.Min() + 1), agency.Select(Month));
            Assert.All(agency.Zip(agency.Skip(1)), pair =>
            {
                Assert.Equal(Count(pair.First), Count(pair.Second.GetProperty("before")));
                Assert.Equal(Money(pair.Second) - Money(pair.First), Money(pair.Second.GetProperty("change")));
            });
        });
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Villages_add_up_to_communes_and_these_to_all(string database)
    {
        using var graph = Graph.Open(database);
        var data = await graph.AskAsync("""
            {
              contributionsGroupBy(by: [COMMUNE, VILLAGE], asOf: "2020-12-31", subtotals: true) { kept key { commune { id } village { id } } count sum { moneyGiven } max { day } }
              communes: contributionsGroupBy(by: [COMMUNE], asOf: "2020-12-31") { key { commune { id } } count sum { moneyGiven } max { day } }
              all: contributionsAggregate(asOf: "2020-12-31") { count sum { moneyGiven } max { day } }
            }
            """);
        var groups = Rows(data);

        Assert.Equal(24, groups.Count(group => Kept(group) == 2));
        Assert.Equal(
            Rows(data, "communes").Select(Figures).Order(), groups.Where(group => Kept(group) == 1).Select(Figures).Order());
        Assert.Equal(Figures(data.GetProperty("all")), Figures(Assert.Single(groups, group => Kept(group) == 0)));
        Assert.Equal(groups.Where(group => Kept(group) == 2).Sum(Money), groups.Where(group => Kept(group) == 1).Sum(Money));
        Assert.All(groups.Where(group => Kept(group) < 2), group => Assert.Equal(JsonValueKind.Null, group.GetProperty("key").GetProperty("village").ValueKind));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_gap_says_whether_its_series_had_begun(string database)
    {
        using var graph = Graph.Open(database);
        var groups = Rows(await graph.AskAsync("""
            { contributionsGroupBy(by: [GOODS, MONTH], where: {day: {gte: "2017-01-01", lte: "2020-12-31"}}, keepGaps: true, first: 1000) { key { goods year month } count gap } }
            """));
        var seen = new HashSet<string>();
        foreach (var series in groups.GroupBy(group => group.GetProperty("key").GetProperty("goods").ToString()))
        {
            var recorded = series.Where(group => Count(group) > 0).Select(Month).ToList();
            foreach (var group in series)
            {
                var expected = Count(group) > 0 ? null
                    : Month(group) < recorded.Min() ? "BEFORE_THE_FIRST"
                    : Month(group) > recorded.Max() ? "AFTER_THE_LAST" : "NOTHING_RECORDED";
                Assert.Equal(expected, group.GetProperty("gap").GetString());
                seen.Add(expected ?? "none");
            }
        }

        Assert.Equal(["AFTER_THE_LAST", "BEFORE_THE_FIRST", "NOTHING_RECORDED", "none"], seen.Order(System.StringComparer.Ordinal));
        Assert.Contains("NONE_AT_ALL", Rows(await graph.AskAsync("""
            { contributionsGroupBy(by: [AGENCY, YEAR], asOf: "2020-12-31", keepEmpty: true) { count gap } }
            """)).Select(group => group.GetProperty("gap").GetString()));
    }

    [Theory]
    [InlineData("by: [VILLAGE, AGENCY, MONTH], keepEmpty: true")]
    [InlineData("by: [ASSIGNMENT, AGENCY, MONTH], keepGaps: true, where: {day: {gte: \"2017-01-01\"}}, keepEmpty: true")]
    public async Task Too_many_groups_without_any_are_refused_like_those_with_some(string arguments)
    {
        using var graph = Graph.Open("SQLite");
        var answer = await graph.AnswerAsync($"{{ contributionsGroupBy({arguments}, asOf: \"2020-12-31\", first: 1) {{ count }} }}");

        Assert.Equal("BAD_INPUT", Desk.Code(answer));
        Assert.StartsWith("There are more than 10000 groups;", answer.GetProperty("errors")[0].GetProperty("message").GetString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_need_a_period()
    {
        using var graph = Graph.Open("SQLite");

        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync("{ contributionsGroupBy(by: [VILLAGE], keepGaps: true) { count } }")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync("{ contributionsGroupBy(by: [YEAR, MONTH], keepGaps: true) { count } }")));
        Assert.Empty(Rows(await graph.AskAsync("""{ contributionsGroupBy(by: [YEAR], where: {day: {lt: "1990-01-01"}}, keepGaps: true) { count } }""")));
        Assert.All(
            Rows(await graph.AskAsync("{ contributionsGroupBy(by: [YEAR, QUARTER]) { before { count } change { count } } }")),
            group => Assert.Equal(JsonValueKind.Null, group.GetProperty("before").ValueKind));
    }

    private static List<JsonElement> Rows(JsonElement data, string name = "contributionsGroupBy") => [.. data.GetProperty(name).EnumerateArray()];

    private static int Key(JsonElement group, string key) => group.GetProperty("key").GetProperty(key).GetInt32();

    private static int Month(JsonElement group) => (Key(group, "year") * 12) + Key(group, "month");

    private static int Count(JsonElement group) => group.GetProperty("count").GetInt32();

    private static int Kept(JsonElement group) => group.GetProperty("kept").GetInt32();

    private static long Money(JsonElement group) => group.GetProperty("sum").GetProperty("moneyGiven").GetInt64();

    private static (int Count, long Money, string Last) Figures(JsonElement group) =>
        (Count(group), Money(group), group.GetProperty("max").GetProperty("day").GetString()!);
}
