using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Evaluation;
using Twinning.GraphQL.Tests.Poverty.Reviews;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics.Interference;

/// <summary>Records facts about households, persons, petitions and scorecards that others may not see: either these or those.</summary>
/// <remarks>
/// Everything else is the same: as many writes, of the same kinds, about the same villages. In the published review of 2021 two villages of one
/// commune have three and two poor households or two and three: both are hidden, and their sum is shown.
/// </remarks>
internal sealed class HiddenFacts(Graph graph, bool others)
{
    private readonly ReviewDesk _desk = new(graph);

    /// <summary>Gets an agency that looks after none of the villages that the facts are about, nor has a scorecard among them.</summary>
    public static string Stranger => Desk.Agency(40);

    public async Task RecordAsync()
    {
        var villages = (await graph.AskAsync("""{ villages(first: 100, asOf: "2020-12-31") { nodes { id area { parent { id } } duties { agency { id } records { id } } } } }"""))
            .GetProperty("villages").GetProperty("nodes").EnumerateArray().ToList();
        var pair = villages.GroupBy(village => village.GetProperty("area").GetProperty("parent").GetProperty("id").GetString()).Select(commune => commune.Take(2).ToList())
            .First(two => two.Count == 2 && two.TrueForAll(IsNotOfTheStranger));
        var (one, other) = (pair[0].GetProperty("id").GetString()!, pair[1].GetProperty("id").GetString()!);
        await PublishReviewAsync([one, other], villages.Select(village => village.GetProperty("id").GetString()!).First(village => village != one && village != other));
        await CorrectUnpublishedAsync(one);
        await AskAboutVillageAsync(one, pair[0].GetProperty("duties")[0].GetProperty("records")[0].GetProperty("id").GetString()!);
        await ScoreAsync();
        await RatePersonsAsync();
        await WriteAsync(
            "recordPovertyReturn",
            "RecordPovertyReturnInput",
            new
            {
                area = new { code = "624", on = "2020-12-31" },
                year = 2019,
                standard = "VN-2016",
                population = "ALL",
                figures = new { asOf = "2019-12-31", households = 9000, poor = new { start = 300, exit = others ? 104 : 103, newlyPoor = others ? 4 : 3, fallenBack = 0, netChange = 0, end = 200 }, source = "test" },
            });
    }

    private static bool IsNotOfTheStranger(JsonElement village) =>
        village.GetProperty("duties").EnumerateArray().All(duty => Desk.Number(duty.GetProperty("agency").GetProperty("id").GetString()!) != "40");

    private async Task PublishReviewAsync(string[] pair, string third)
    {
        var round = await _desk.OpenRoundAsync();
        var (first, second) = others ? (pair[1], pair[0]) : (pair[0], pair[1]);
        object[] households =
        [
            .. Enumerable.Range(0, 20).Select(place => Household(first, place < 3, place)),
            .. Enumerable.Range(0, 20).Select(place => Household(second, place < 2, place + 7)),
            .. Enumerable.Range(0, 40).Select(place => Household(third, place < 12, place)),
        ];
        var recorded = await _desk.RecordAsync(new { reviewRound = round, households });
        Assert.Empty(recorded.GetProperty("violations").EnumerateArray());
        var published = await _desk.PublishAsync(round);
        Assert.Equal(1, published.GetProperty("reviewRound").GetProperty("publications").GetArrayLength());
    }

    private async Task CorrectUnpublishedAsync(string village)
    {
        var round = await _desk.RoundOfAsync(2020);
        var household = (await _desk.HouseholdsAsync(round, village, 1))[0];
        var corrected = await _desk.RecordAsync(new
        {
            reviewRound = round,
            correct = true,
            households = new[] { new { household, village, members = 4, isMinority = true, settlement = "RURAL", counts = new { incomePerPerson = others ? 600_000 : 3_000_000, deprivations = 0 } } },
        });
        Assert.Empty(corrected.GetProperty("violations").EnumerateArray());
    }

    private async Task AskAboutVillageAsync(string village, string assignment)
    {
        var petition = (await WriteAsync(
            "recordPetition", "RecordPetitionInput", new { village, receivedOn = others ? "2020-11-02" : "2020-10-01", field = others ? "HOUSING" : "HEALTH" }, "petition { id }"))
            .GetProperty("petition").GetProperty("id").GetString();
        await WriteAsync("recordPetitionStep", "RecordPetitionStepInput", new { petition, state = others ? "WITHDRAWN" : "ANSWERED", day = "2020-12-01", outcome = others ? null : "SETTLED" });
        var households = await _desk.HouseholdsAsync(await _desk.RoundOfAsync(2017), village, 2);
        await WriteAsync("commitHouseholds", "CommitHouseholdsInput", new { assignment, households = new[] { households[others ? 1 : 0] }, from = "2018-06-01" });
        await WriteAsync("recordVillageProfile", "RecordVillageProfileInput", new
        {
            village,
            year = 2021,
            countedOn = "2021-12-31",
            households = others ? 103 : 102,
            people = others ? 501 : 502,
            minorityHouseholds = others ? 99 : 98,
            partyCell = "OWN",
            residentMembers = others ? 4 : 3,
            gathered = new[] { new { organisation = "WOMENS_UNION", members = others ? 81 : 80, eligible = 120 } },
            security = new[] { new { matter = "LAND_DISPUTE", cases = others ? 2 : 1 } },
        });
        await WriteAsync("recordActivity", "RecordActivityInput", new
        {
            assignment,
            day = "2020-10-10",
            field = "LIVELIHOOD",
            officers = 2,
            villagers = others ? 3 : 2,
            contributions = new[]
            {
                new { scholarship = new { perMonth = 500_000L, firstMonth = "2020-01-01", months = others ? 6 : 9, pupils = others ? 3 : 2, sources = new[] { new { source = "NOT_STATED", amount = 9_000_000L } } } },
            },
        });
    }

    private async Task ScoreAsync()
    {
        var (_, cards) = await QuotaDecisionTests.RoundAsync(graph);
        await WriteAsync(
            "selfScoreScorecard",
            "SelfScoreScorecardInput",
            new { scorecard = cards[0], day = "2025-11-20", marks = new[] { new { criterion = "E", mark = others ? "71" : "95", evidence = others ? "2/BC" : "1/BC" } } },
            token: Desk.Agency(1));
    }

    // Of two persons one or the other leads and does better.
    private async Task RatePersonsAsync()
    {
        var desk = new PersonDesk(graph);
        var officials = new[] { (await desk.RegisterAsync(1, 1, isLeader: others))[0], (await desk.RegisterAsync(2, 1, isLeader: !others))[0] };
        var (round, cards) = await desk.RoundAsync(officials);
        await desk.StepsAsync(cards[0], 1, others ? "71" : "89");
        await desk.StepsAsync(cards[1], 2, others ? "89" : "71");
        var decided = await desk.DecideAsync(round, cards);
        Assert.Empty(decided.GetProperty("violations").EnumerateArray());
    }

    private static object Household(string village, bool isPoor, int place)
    {
        string[] indicators = ["VN-2016-ADULT-EDUCATION", "VN-2016-LATRINE", "VN-2016-WATER-SOURCE"];
        return new
        {
            village,
            members = 1 + (place % 5),
            isMinority = true,
            settlement = "RURAL",
            counts = new { incomePerPerson = isPoor ? 600_000 : place % 3 == 0 ? 900_000 : 3_000_000, deprived = indicators.Where((_, indicator) => (place + indicator) % 3 != 0) },
        };
    }

    private async Task<JsonElement> WriteAsync(string mutation, string input, object given, string selection = "", string? token = null)
    {
        var payload = (await graph.AskWithAsync(
            $$"""mutation($input: {{input}}!) { {{mutation}}(input: $input) { {{selection}} violations { code severity } } }""", given, token ?? Tokens.Office())).GetProperty(mutation);
        Assert.DoesNotContain(payload.GetProperty("violations").EnumerateArray(), violation => violation.GetProperty("severity").GetString() == "REFUSAL");
        return payload;
    }
}
