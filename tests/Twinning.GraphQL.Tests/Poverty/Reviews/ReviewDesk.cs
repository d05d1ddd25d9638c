using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;

namespace Twinning.GraphQL.Tests.Poverty.Reviews;

/// <summary>Does what the office does with reviews, over HTTP, on the demonstration.</summary>
internal sealed class ReviewDesk(Graph graph, string? token = null)
{
    public const string Record = """
        mutation($input: RecordHouseholdReviewsInput!) { recordHouseholdReviews(input: $input) {
          reviewRound { year } households { household status members settlement incomePerPerson deprived { code } notKnown { code } arrival village { name } }
          violations { code severity message { en } } version } }
        """;

    public string Token { get; } = token ?? Tokens.Office();

    /// <summary>Records the yearly review of 2021 in the town.</summary>
    public async Task<JsonElement> RecordRoundAsync(int year = 2021, string standard = "VN-2016", string code = "624", string? day = null) =>
        (await graph.AskAsync($$"""
            mutation { recordReviewRound(input: { area: {code: "{{code}}", on: "2020-12-31"}, year: {{year}}, asOf: "{{day ?? year + "-12-31"}}", standard: "{{standard}}", population: MINORITY }) {
              reviewRound { id year standard publications { smallestShown } } violations { code severity } } }
            """, Token)).GetProperty("recordReviewRound");

    public async Task<string> OpenRoundAsync() => (await RecordRoundAsync()).GetProperty("reviewRound").GetProperty("id").GetString()!;

    public async Task<JsonElement> RecordAsync(object input) => (await graph.AskWithAsync(Record, input, Token)).GetProperty("recordHouseholdReviews");

    public async Task<JsonElement> PublishAsync(string round) => (await graph.AskAsync(
        $$"""
        mutation { publishReviewRound(input: { reviewRound: "{{round}}", decidingDocument: {number: "1", issuer: "UBND"} }) {
          reviewRound { publications { smallestShown decidingDocument { number } } } violations { code severity message { en } } } }
        """,
        Token)).GetProperty("publishReviewRound");

    /// <summary>Reads the households of a village in a review of the demonstration.</summary>
    public async Task<IReadOnlyList<string>> HouseholdsAsync(string round, string village, int first = 100) =>
    [
        .. (await graph.AskAsync(
            $$"""{ householdReviews(reviewRound: "{{round}}", village: "{{village}}", first: {{first}}, purpose: "test") { nodes { household } } }""", Token))
            .GetProperty("householdReviews").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("household").GetString()!),
    ];

    public async Task<string> RoundOfAsync(int year) => (await graph.AskAsync($$"""{ reviewRounds(year: {{year}}) { nodes { id } } }"""))
        .GetProperty("reviewRounds").GetProperty("nodes")[0].GetProperty("id").GetString()!;

    /// <summary>Returns the ids of the villages of the town, in the order of the demonstration.</summary>
    public async Task<IReadOnlyList<string>> VillagesAsync() =>
    [
        .. (await graph.AskAsync("""{ villages(first: 100, asOf: "2020-12-31") { nodes { id } } }"""))
            .GetProperty("villages").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!),
    ];

    /// <summary>Counts households and poor ones at an area in 2021, as seen with a token or without.</summary>
    public async Task<string> CountsAsync(string area, string? token, int year = 2021) => (await graph.AskAsync(
        $$"""{ povertyStatistics(area: { {{area}} }, year: {{year}}, population: MINORITY, asOf: "2020-12-31") { nodes { households { value state } poor { value state } } } }""",
        token)).GetProperty("povertyStatistics").GetProperty("nodes")[0].GetRawText();
}
