using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>Ratings by group tell what the distributions of the rounds tell, and why there are none.</summary>
public class RatingGroupTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Groups_count_what_the_distributions_count(string database)
    {
        using var graph = Graph.Open(database);
        var data = await graph.AskAsync("""
            {
              ratingsGroupBy(by: [GROUP, YEAR], from: 2018, to: 2020, asOf: "2025-12-31") {
                key { year group place { id } } scorecards { value state reason } decided { value } rated { value state reason } goodOrBetterRate { state reason }
                before { scorecards { value } } change { scorecards { value reason } } }
              evaluationRounds(asOf: "2025-12-31") { year distribution { group n all ratings { count } } }
            }
            """);
        var groups = Groups(data);
        var distributions = data.GetProperty("evaluationRounds").EnumerateArray()
            .SelectMany(round => round.GetProperty("distribution").EnumerateArray(), (round, group) => (
                Year: round.GetProperty("year").GetInt32(), Group: group.GetProperty("group").GetString()!, All: group.GetProperty("all").GetInt32(), Decided: group.GetProperty("n").GetInt32()))
            .Order().ToList();

        Assert.True(distributions.Count > 2);
        Assert.Equal(distributions, groups.Where(group => Year(group) > 2018 && State(group, "scorecards") == "SHOWN").Select(group => (
            Year(group), group.GetProperty("key").GetProperty("group").GetString()!, Number(group, "scorecards"), Number(group, "decided"))).Order());
        Assert.All(groups.Where(group => Year(group) == 2018), group =>
        {
            Assert.Equal("2018 has no decided round here", group.GetProperty("scorecards").GetProperty("reason").GetString());
            Assert.Equal(JsonValueKind.Null, group.GetProperty("before").ValueKind);
        });
        Assert.All(groups.Where(group => Year(group) == 2019 && State(group, "scorecards") == "SHOWN"), group =>
            Assert.Equal("of the earlier figure: 2018 has no decided round here", group.GetProperty("change").GetProperty("scorecards").GetProperty("reason").GetString()));
        Assert.All(groups.Where(group => Year(group) > 2018 && State(group, "scorecards") == "SHOWN"), group =>
        {
            Assert.Equal("MISSING", State(group, "rated"));
            Assert.StartsWith("nothing is rated: ", group.GetProperty("goodOrBetterRate").GetProperty("reason").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Years_are_never_added()
    {
        using var graph = Graph.Open("SQLite");

        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync("{ ratingsGroupBy(by: [GROUP], from: 2019, to: 2020) { decided { value } } }")));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync("{ ratingsGroupBy(by: [YEAR], from: 2020, to: 2019) { decided { value } } }")));
        Assert.Single(Groups(await graph.AskAsync("""{ ratingsGroupBy(by: [PLACE], from: 2020, to: 2020, asOf: "2025-12-31") { decided { value } } }""")));
    }

    private static List<JsonElement> Groups(JsonElement data) => [.. data.GetProperty("ratingsGroupBy").EnumerateArray()];

    private static int Year(JsonElement group) => group.GetProperty("key").GetProperty("year").GetInt32();

    private static string State(JsonElement group, string figure) => group.GetProperty(figure).GetProperty("state").GetString()!;

    private static int Number(JsonElement group, string figure) => group.GetProperty(figure).GetProperty("value").GetInt32();
}
