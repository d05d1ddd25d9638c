using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Figures obey the conditions and ignore pages; groups have typed keys, and zero rows where asked.</summary>
public sealed class GroupTests : IDisposable
{
    private readonly SqlCounter counter = new();
    private Graph? graph;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Figures_agree_with_those_told_elsewhere(string database)
    {
        Open(database);
        var data = await graph!.AskAsync("""
            {
              contributionsAggregate(where: {day: {gte: "2017-01-01", lte: "2020-12-31"}}) { count sum { moneyGiven workDays } average { moneyGiven } min { day moneyGiven } max { day moneyGiven } }
              contributionsGroupBy(by: [YEAR, OCCASION], where: {kind: {eq: MONEY}, stage: {eq: DELIVERED}}) { key { year occasion village { name } } count sum { moneyGiven } }
              supportTotals(from: 2017, to: 2020) { amount contributions byYearAndOccasion { year occasion amount contributions } contributed { rows { kind stage quantity { amount } } } }
            }
            """);
        var totals = data.GetProperty("supportTotals");
        var all = data.GetProperty("contributionsAggregate");

        Assert.Equal(989_356_000, all.GetProperty("sum").GetProperty("moneyGiven").GetInt64());
        Assert.Equal(
            Math.Round(989_356_000m / totals.GetProperty("contributions").GetInt32(), 2, MidpointRounding.AwayFromZero),
            all.GetProperty("average").GetProperty("moneyGiven").GetDecimal());
        Assert.Equal(
            totals.GetProperty("contributed").GetProperty("rows").EnumerateArray()
                .Where(row => row.GetProperty("kind").GetString() == "WORK_DAYS" && row.GetProperty("stage").GetString() == "DELIVERED")
                .Sum(row => row.GetProperty("quantity").GetProperty("amount").GetDecimal()),
            all.GetProperty("sum").GetProperty("workDays").GetDecimal());
        Assert.Equal(
            totals.GetProperty("byYearAndOccasion").EnumerateArray().Select(part =>
                (part.GetProperty("year").GetInt32(), part.GetProperty("occasion").GetString(), part.GetProperty("contributions").GetInt32(), part.GetProperty("amount").GetInt64())).Order(),
            data.GetProperty("contributionsGroupBy").EnumerateArray().Select(group =>
                (group.GetProperty("key").GetProperty("year").GetInt32(),
                    group.GetProperty("key").GetProperty("occasion").GetString(),
                    group.GetProperty("count").GetInt32(),
                    group.GetProperty("sum").GetProperty("moneyGiven").GetInt64())).Order());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Groups_merge_by_area_level_and_stay_without_rows(string database)
    {
        Open(database);
        var data = await graph!.AskAsync("""
            {
              villages: contributionsGroupBy(by: [VILLAGE], asOf: "2020-12-31") { key { village { id parent { id } } } count sum { moneyGiven } }
              communes: contributionsGroupBy(by: [COMMUNE], asOf: "2020-12-31") { key { commune { id } } count sum { moneyGiven } }
              none: contributionsGroupBy(by: [VILLAGE], asOf: "2020-12-31", where: {day: {lt: "1990-01-01"}}, keepEmpty: true) { key { village { id } } count sum { moneyGiven } average { moneyGiven } max { day } }
              some: contributionsGroupBy(by: [AGENCY], asOf: "2020-12-31", having: {count: {gt: 16}, sum: {moneyGiven: {gt: 0}}}, order: [{sum: {moneyGiven: DESC}}], first: 3) { count sum { moneyGiven } key { agency { name } } }
              months: contributionsGroupBy(by: [MONTH, QUARTER], where: {occasion: {eq: ARMY_DAY}}) { key { year quarter month } }
            }
            """);
        JsonElement[] Of(string alias) => [.. data.GetProperty(alias).EnumerateArray()];
        long Money(JsonElement group) => group.GetProperty("sum").GetProperty("moneyGiven").GetInt64();

        Assert.Equal(24, Of("villages").Length);
        Assert.Equal(
            Of("villages").GroupBy(group => group.GetProperty("key").GetProperty("village").GetProperty("parent").GetProperty("id").GetString()).Select(commune => (commune.Key, commune.Sum(Money))).Order(),
            Of("communes").Select(group => (group.GetProperty("key").GetProperty("commune").GetProperty("id").GetString(), Money(group))).Order());
        Assert.Equal(24, Of("none").Length);
        Assert.All(Of("none"), group => Assert.True(
            group.GetProperty("count").GetInt32() == 0 && Money(group) == 0 && group.GetProperty("average").GetProperty("moneyGiven").ValueKind == JsonValueKind.Null));
        Assert.Equal(3, Of("some").Length);
        Assert.Equal(Of("some").Select(Money).OrderDescending(), Of("some").Select(Money));
        Assert.All(Of("months"), group => Assert.Equal((group.GetProperty("key").GetProperty("month").GetInt32() + 2) / 3, group.GetProperty("key").GetProperty("quarter").GetInt32()));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Figures_by_group_are_one_command(string database)
    {
        Open(database);
        const string Query = "{ activitiesGroupBy(by: [VILLAGE, YEAR], where: {day: {lt: \"$DAY\"}}, having: {count: {gte: 2}}) { key { year village { name } } count sum { officers } } }";
        await graph!.AskAsync(Query.Replace("$DAY", "2017-02-01"));
        counter.Take();

        await graph.AskAsync(Query.Replace("$DAY", "2021-01-01"));

        Assert.Single(counter.Take(), command => command.Contains("activity", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_answered_says_why()
    {
        Open("SQLite");

        Assert.Equal("BAD_INPUT", Desk.Code(await graph!.AnswerAsync("{ activitiesGroupBy(by: [YEAR], keepEmpty: true) { count } }")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph!.AnswerAsync("{ activitiesGroupBy(by: [YEAR], first: 0) { count } }")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph!.AnswerAsync("{ activitiesGroupBy(by: [YEAR, QUARTER, MONTH, AGENCY, VILLAGE, COMMUNE]) { count } }")));
    }

    public void Dispose() => graph?.Dispose();

    private void Open(string database) => graph = Desk.Counting(database, counter);
}
