using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty.Reviews;

public class ReviewMutationsTests
{
    private const string Town = """code: "624", on: "2020-12-31" """;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_review_is_recorded_counted_published_corrected_and_stays_as_published(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new ReviewDesk(graph);
        var village = (await desk.VillagesAsync())[5];
        var before = await desk.HouseholdsAsync(await desk.RoundOfAsync(2020), village);
        Assert.Equal(94, before.Count);
        var round = await desk.OpenRoundAsync();

        // Six poor, one gone, one new, the others well off.
        var found = before.Skip(1).Select((household, place) => Household(village, place < 6 ? 600_000 : 3_000_000, household)).ToList<object>();
        found.Add(new { village, members = 3, isMinority = true, arrival = "MOVED_IN", counts = new { incomePerPerson = 2_000_000, deprivations = 0 } });
        var recorded = await desk.RecordAsync(new
        {
            reviewRound = round,
            households = found,
            departures = new[] { new { household = before[0], change = "MOVED_OUT" } },
        });
        Assert.Empty(recorded.GetProperty("violations").EnumerateArray());
        var households = recorded.GetProperty("households").EnumerateArray().ToList();
        Assert.Equal(94, households.Count);
        Assert.Equal(6, households.Count(household => household.GetProperty("status").GetString() == "POOR"));
        Assert.Equal("MOVED_IN", households[^1].GetProperty("arrival").GetString());

        const string counted = """{"households":{"value":94,"state":"SHOWN"},"poor":{"value":6,"state":"SHOWN"}}""";
        Assert.Equal(counted, await desk.CountsAsync(Town, desk.Token));
        Assert.Contains("MISSING", await desk.CountsAsync(Town, null), System.StringComparison.Ordinal);
        var flow = (await graph.AskAsync(
            $$"""{ povertyFlow(area: { id: "{{village}}" }, year: 2021, population: MINORITY, asOf: "2020-12-31") { start { value } end { value } difference } }""", desk.Token))
            .GetProperty("povertyFlow");
        Assert.Equal("""{"start":{"value":3},"end":{"value":6},"difference":0}""", flow.GetRawText());

        var published = await desk.PublishAsync(round);
        Assert.Equal(["PUBLICATION-VILLAGES"], Codes(published));
        Assert.Equal("5", published.GetProperty("reviewRound").GetProperty("publications")[0].GetProperty("smallestShown").GetRawText());
        Assert.Equal(counted, await desk.CountsAsync(Town, null));

        var moment = (await graph.AskAsync("{ dataset { latestRecordedAt } }")).GetProperty("dataset").GetProperty("latestRecordedAt").GetString();
        var poor = households.First(household => household.GetProperty("status").GetString() == "POOR").GetProperty("household").GetString();
        var corrected = await desk.RecordAsync(new { reviewRound = round, correct = true, households = new[] { Household(village, 3_000_000, poor) } });
        Assert.Empty(corrected.GetProperty("violations").EnumerateArray());
        Assert.Contains("\"value\":5", await desk.CountsAsync(Town, desk.Token), System.StringComparison.Ordinal);
        Assert.Equal(counted, await desk.CountsAsync(Town, null));
        var then = (await graph.AskAsync(
            $$"""{ povertyStatistics(area: { {{Town}} }, year: 2021, population: MINORITY, knownAt: "{{moment}}") { nodes { poor { value } } } }""", desk.Token))
            .GetProperty("povertyStatistics").GetProperty("nodes")[0].GetProperty("poor").GetProperty("value").GetInt64();
        Assert.Equal(6, then);

        Assert.Equal(["PUBLICATION-VILLAGES"], Codes(await desk.PublishAsync(round)));
        Assert.Equal(["PUBLICATION-UNCHANGED", "PUBLICATION-VILLAGES"], Codes(await desk.PublishAsync(round)));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_batch_with_a_refusal_in_it_changes_nothing(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new ReviewDesk(graph);
        var village = (await desk.VillagesAsync())[0];
        var earlier = (await desk.HouseholdsAsync(await desk.RoundOfAsync(2020), village, 3))[0];
        var round = await desk.OpenRoundAsync();

        var refused = await desk.RecordAsync(new
        {
            reviewRound = round,
            households = new object[]
            {
                Household(village, 600_000),
                new { village, members = 0, isMinority = false, counts = new { incomePerPerson = 600_000, deprivations = 0 } },
                Household(village, 600_000, earlier),
                Household(village, 600_000, earlier),
            },
            departures = new[] { new { household = earlier, change = "ENDED" } },
        });

        Assert.Equal(["HOUSEHOLD-MEMBERS", "HOUSEHOLD-POPULATION", "HOUSEHOLD-TWICE", "DEPARTURE-YET-REVIEWED"], Codes(refused));
        Assert.StartsWith("input.households[1]: ", refused.GetProperty("violations")[0].GetProperty("message").GetProperty("en").GetString(), System.StringComparison.Ordinal);
        Assert.Empty(refused.GetProperty("households").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("version").ValueKind);
        Assert.Equal(["PUBLICATION-EMPTY", "PUBLICATION-VILLAGES"], Codes(await desk.PublishAsync(round)));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task What_was_recorded_by_mistake_is_withdrawn_and_a_key_writes_once(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new ReviewDesk(graph);
        var village = (await desk.VillagesAsync())[0];
        var earlier = (await desk.HouseholdsAsync(await desk.RoundOfAsync(2020), village, 3))[0];
        var round = await desk.OpenRoundAsync();
        var input = new { reviewRound = round, households = Enumerable.Range(0, 8).Select(_ => Household(village, 600_000)), idempotencyKey = "eight" };

        var first = await desk.RecordAsync(input);
        var again = await desk.RecordAsync(input);
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Contains("\"value\":8", await desk.CountsAsync(Town, desk.Token), System.StringComparison.Ordinal);

        var household = first.GetProperty("households")[0].GetProperty("household").GetString();
        await desk.RecordAsync(new { reviewRound = round, withdraw = new[] { household } });
        Assert.Contains("\"value\":7", await desk.CountsAsync(Town, desk.Token), System.StringComparison.Ordinal);

        await desk.RecordAsync(new { reviewRound = round, departures = new[] { new { household = earlier, change = "ENDED" } } });
        Assert.Equal(["HOUSEHOLD-GONE"], Codes(await desk.RecordAsync(new { reviewRound = round, households = new[] { Household(village, 600_000, earlier) } })));
        Assert.Empty(Codes(await desk.RecordAsync(new { reviewRound = round, withdraw = new[] { earlier }, households = new[] { Household(village, 600_000, earlier) } })));
        Assert.Contains("\"value\":8", await desk.CountsAsync(Town, desk.Token), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_household_is_classified_in_each_of_the_four_ways()
    {
        using var graph = Graph.Open("SQLite");
        var desk = new ReviewDesk(graph);
        var village = (await desk.VillagesAsync())[0];

        var recorded = await desk.RecordAsync(new
        {
            reviewRound = await desk.OpenRoundAsync(),
            households = new object[]
            {
                new { village, members = 4, isMinority = true, settlement = "RURAL", counts = new { incomePerPerson = 700_001, deprived = new[] { "VN-2016-ADULT-EDUCATION", "VN-2016-LATRINE", "VN-2016-WATER-SOURCE" } } },
                new { village, members = 4, isMinority = true, settlement = "RURAL", points = new { income = 120, deprivation = 30 } },
                new { village, isMinority = true, settlement = "RURAL", findings = new { incomePerPerson = 700_000, reviewedOn = "2021-12-01", members = new[] { new { bornOn = "1970-01-01" } } } },
                new { village, members = 4, isMinority = true, decided = "NEAR_POOR" },
                new { village, members = 4, isMinority = true, settlement = "RURAL", counts = new { incomePerPerson = 900_000 } },
            },
        });

        Assert.Equal(["HOUSEHOLD-UNDECIDED"], Codes(recorded));
        Assert.Equal(["POOR", "POOR", "POOR", "NEAR_POOR", "UNKNOWN"], recorded.GetProperty("households").Texts("status"));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public async Task One_call_takes_1_to_500_households(int count, bool isTaken)
    {
        using var graph = Graph.Open("SQLite");
        var desk = new ReviewDesk(graph);
        var village = (await desk.VillagesAsync())[0];
        var input = new { reviewRound = await desk.OpenRoundAsync(), households = Enumerable.Range(0, count).Select(_ => Household(village, 600_000)) };

        var answer = await graph.AnswerWithAsync(ReviewDesk.Record, input, desk.Token);

        Assert.Equal(!isTaken, answer.TryGetProperty("errors", out var errors));
        Assert.Equal(isTaken ? count : 0, isTaken ? answer.GetProperty("data").GetProperty("recordHouseholdReviews").GetProperty("households").GetArrayLength() : 0);
        Assert.True(isTaken || errors.GetRawText().Contains("name 1 to 500", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_entry_is_told_by_its_place_in_the_list()
    {
        using var graph = Graph.Open("SQLite");
        var desk = new ReviewDesk(graph);
        var village = (await desk.VillagesAsync())[0];
        var input = new
        {
            reviewRound = await desk.OpenRoundAsync(),
            households = new object[] { Household(village, 600_000), new { village, members = 4, isMinority = true, counts = new { deprivations = 11 } } },
        };

        var answer = await graph.AnswerWithAsync(ReviewDesk.Record, input, desk.Token);

        Assert.StartsWith(
            "input.households[1].counts.deprivations: ", answer.GetProperty("errors")[0].GetProperty("message").GetString(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2021, "VN-2022", "624", "2021-12-31", "REVIEW-STANDARD-NOT-IN-FORCE")]
    [InlineData(2020, "VN-2016", "624", "2020-12-31", "REVIEW-PLACE-TWICE")]
    [InlineData(2021, "VN-2016", "624", "2022-01-01", "REVIEW-DAY-OUTSIDE-YEAR")]
    [InlineData(2020, "VN-2016", "24041", "2020-12-31", "REVIEW-PLACE-TWICE")]
    public async Task A_review_that_breaks_a_rule_is_refused(int year, string standard, string code, string day, string rule)
    {
        using var graph = Graph.Open("SQLite");

        var refused = await new ReviewDesk(graph).RecordRoundAsync(year, standard, code, day);

        Assert.Equal([rule], Codes(refused));
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("reviewRound").ValueKind);
    }

    private static object Household(string village, long income, string? household = null) =>
        new { household, village, members = 4, isMinority = true, counts = new { incomePerPerson = income, deprivations = 0 } };

    private static string?[] Codes(JsonElement payload) => payload.GetProperty("violations").Texts("code");
}
