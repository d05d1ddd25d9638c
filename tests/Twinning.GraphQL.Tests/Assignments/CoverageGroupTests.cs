using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Assignments;

/// <summary>Coverage is grouped by period, programme and area, and says what the coverage of that day says.</summary>
public class CoverageGroupTests
{
    private const string Figures = "villagesInScope { value state reason } villagesCovered { value } villagesUncovered { value } coveredRate { percent } agencies { value } agenciesPerVillage { value }";

    [Fact]
    public async Task Each_quarter_says_what_the_coverage_of_its_last_day_says()
    {
        using var graph = Graph.Open("SQLite");
        var groups = Groups(await graph.AskAsync($$"""
            { coverageGroupBy(by: [QUARTER], from: "2016-11-15", to: "2018-05-20") { key { year quarter month } day {{Figures}} before { agencies { value } } change { agencies { value reason } } } }
            """));

        Assert.Equal(
            ["2016-12-31", "2017-03-31", "2017-06-30", "2017-09-30", "2017-12-31", "2018-03-31", "2018-05-20"], groups.Select(group => group.GetProperty("day").GetString()));
        Assert.Equal("the programme begins on 2017-01-01", groups[0].GetProperty("villagesInScope").GetProperty("reason").GetString());
        Assert.Equal("MISSING", groups[0].GetProperty("villagesInScope").GetProperty("state").GetString());
        Assert.Equal("of the earlier figure: the programme begins on 2017-01-01", groups[1].GetProperty("change").GetProperty("agencies").GetProperty("reason").GetString());
        foreach (var (group, earlier) in groups.Skip(2).Zip(groups.Skip(1)))
        {
            var coverage = (await graph.AskAsync(
                $$"""{ coverage(asOf: "{{group.GetProperty("day").GetString()}}") { villagesInScope villagesCovered agenciesInForce agenciesWithoutVillage { totalCount } uncovered { totalCount } } }""")).GetProperty("coverage");
            Assert.Equal(coverage.GetProperty("villagesInScope").GetInt32(), Number(group, "villagesInScope"));
            Assert.Equal(coverage.GetProperty("villagesCovered").GetInt32(), Number(group, "villagesCovered"));
            Assert.Equal(coverage.GetProperty("uncovered").GetProperty("totalCount").GetInt32(), Number(group, "villagesUncovered"));
            Assert.Equal(coverage.GetProperty("agenciesInForce").GetInt32() - coverage.GetProperty("agenciesWithoutVillage").GetProperty("totalCount").GetInt32(), Number(group, "agencies"));
            Assert.Equal(Number(group, "agencies") - Number(earlier, "agencies"), group.GetProperty("change").GetProperty("agencies").GetProperty("value").GetDecimal());
        }
    }

    [Fact]
    public async Task Communes_add_up_to_the_programme()
    {
        using var graph = Graph.Open("SQLite");
        var data = await graph.AskAsync($$"""
            {
              coverageGroupBy(by: [PROGRAMME, COMMUNE], asOf: "2020-12-31", order: [{villagesInScope: DESC}]) { key { programme { name } area { name level } year } {{Figures}} }
              all: coverageGroupBy(by: [PROGRAMME], asOf: "2020-12-31") { {{Figures}} before { agencies { value } } }
              some: coverageGroupBy(by: [COMMUNE], asOf: "2020-12-31", having: {villagesInScope: {gte: 4} }, first: 2) { {{Figures}} }
            }
            """);
        var (communes, all) = (Groups(data), Assert.Single(Groups(data, "all")));

        Assert.True(communes.Count > 2);
        Assert.All(communes, group => Assert.Equal("COMMUNE", group.GetProperty("key").GetProperty("area").GetProperty("level").GetString()));
        Assert.All(["villagesInScope", "villagesCovered", "villagesUncovered"], figure => Assert.Equal(Number(all, figure), communes.Sum(group => Number(group, figure))));
        Assert.Equal(communes.Select(group => Number(group, "villagesInScope")).OrderDescending(), communes.Select(group => Number(group, "villagesInScope")));
        Assert.Equal(JsonValueKind.Null, all.GetProperty("before").ValueKind);
        Assert.All(Groups(data, "some"), group => Assert.True(Number(group, "villagesInScope") >= 4));
    }

    [Theory]
    [InlineData("by: [YEAR]", "from a day")]
    [InlineData("by: [YEAR, MONTH], from: \"2017-01-01\"", "one of YEAR, QUARTER and MONTH")]
    [InlineData("by: [YEAR], from: \"2021-01-01\"", "not after to")]
    [InlineData("by: [COMMUNE], from: \"2017-01-01\"", "from needs groups by")]
    [InlineData("by: [COMMUNE, PROVINCE]", "one of PROVINCE, DISTRICT and COMMUNE")]
    [InlineData("by: [MONTH], from: \"0001-01-01\"", "more than 10000 groups")]
    public async Task A_question_that_makes_no_series_is_refused(string arguments, string words)
    {
        using var graph = Graph.Open("SQLite");
        var answer = await graph.AnswerAsync($$"""{ coverageGroupBy({{arguments}}, asOf: "2020-12-31") { day } }""");

        Assert.Equal("BAD_INPUT", Desk.Code(answer));
        Assert.Contains(words, answer.GetProperty("errors")[0].GetProperty("message").GetString()!, StringComparison.Ordinal);
    }

    private static List<JsonElement> Groups(JsonElement data, string name = "coverageGroupBy") => [.. data.GetProperty(name).EnumerateArray()];

    private static decimal Number(JsonElement group, string figure) => group.GetProperty(figure).GetProperty("value").GetDecimal();
}
