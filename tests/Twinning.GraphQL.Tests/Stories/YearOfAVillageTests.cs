using System.Linq;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Xunit;

namespace Twinning.GraphQL.Tests.Stories;

/// <summary>One document tells the year 2019 of a village, with at most 14 commands, and that of 24 villages with no more.</summary>
public class YearOfAVillageTests
{
    private const string Year = """
        fragment Year on Village {
          name
          story(from: "2019-01-01", to: "2019-12-31") {
            duties { days { from until } duty { agency { name } role } }
          }
          surveys(year: 2019) { needs { place field severity isWeakest reasons { code } } }
          plans(year: 2019) { tasks { number field responsible { name } state dueDay history { state day } } }
          visits(year: 2019, first: 100) { nodes { day officers contacts } }
          petitions(overdueOn: "2019-09-30") { receivedOn field isOverdue(on: "2019-09-30") }
          supportTotals(year: 2019) { moneyGiven rows { kind stage source amount quantity { amount unit } } }
        }
        """;

    private static readonly string Village = $$"""{ node(id: "{{Desk.Id("Village", 107)}}", asOf: "2019-12-31") { ...Year } } {{Year}}""";
    private static readonly string Villages = $$"""{ villages(first: 24, asOf: "2019-12-31") { nodes { ...Year } } } {{Year}}""";

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Bon_07_in_2019(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        var office = Tokens.Office();
        await graph.AskAsync(Village, office);
        counter.Take();

        var village = (await graph.AskAsync(Village, office)).GetProperty("node");
        var one = counter.Take();
        var all = (await graph.AskAsync(Villages, office)).GetProperty("villages").GetProperty("nodes");
        var many = counter.Take();

        Assert.Equal("Bôn 07", village.GetProperty("name").GetString());
        Assert.Contains(village.GetProperty("story").GetProperty("duties").EnumerateArray(), span => span.GetProperty("duty").GetProperty("role").GetString() == "LEAD");
        Assert.Equal(11, village.GetProperty("surveys")[0].GetProperty("needs").GetArrayLength());
        Assert.Equal(Enumerable.Range(1, 11), village.GetProperty("surveys")[0].GetProperty("needs").EnumerateArray().Select(need => need.GetProperty("place").GetInt32()));
        Assert.NotEqual(0, village.GetProperty("plans")[0].GetProperty("tasks").GetArrayLength());
        Assert.NotEqual(0, village.GetProperty("visits").GetProperty("nodes").GetArrayLength());
        Assert.True(Assert.Single(village.GetProperty("petitions").EnumerateArray()).GetProperty("isOverdue").GetBoolean());
        Assert.True(village.GetProperty("supportTotals").GetProperty("moneyGiven").GetInt64() > 0);
        Assert.Equal(24, all.GetArrayLength());
        Assert.Equal(village.GetRawText(), all[6].GetRawText());
        Assert.InRange(one.Length, 1, 14);
        Assert.True(one.Length == many.Length, $"{one.Length} commands for one village and {many.Length} for 24:\n{string.Join("\n", many)}");
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_events_of_a_story_stand_in_the_order_of_their_days(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        const string Story = """
            { villages(first: $N) { nodes { id story(from: "2019-01-01", to: "2019-12-31") { events { day kind node { __typename id } } } } } }
            """;
        await graph.AskAsync(Story.Replace("$N", "1"));
        counter.Take();

        var events = (await graph.AskAsync(Story.Replace("$N", "1"))).GetProperty("villages").GetProperty("nodes")[0].GetProperty("story").GetProperty("events").EnumerateArray().ToList();
        var one = counter.Take();
        await graph.AskAsync(Story.Replace("$N", "24"));

        var days = events.ConvertAll(happened => happened.GetProperty("day").GetString());
        Assert.Equal(days.Order(), days);
        Assert.All(days, day => Assert.StartsWith("2019-", day, System.StringComparison.Ordinal));
        Assert.Equal(
            ["ACTIVITY Activity", "PLAN_ADOPTED SupportPlan", "SURVEY VillageSurvey", "TASK_STATE PlanTask", "VISIT Visit"],
            events.Select(happened => $"{happened.GetProperty("kind").GetString()} {happened.GetProperty("node").GetProperty("__typename").GetString()}").Distinct().Order());
        Assert.Equal(one.Length, counter.Take().Length);
    }
}
