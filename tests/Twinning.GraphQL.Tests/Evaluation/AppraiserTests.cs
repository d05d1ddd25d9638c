using System.Collections.Generic;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>An agency scores itself, appraisers appraise, the office decides.</summary>
public class AppraiserTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Each_role_takes_its_own_step_and_appraisers_only_at_their_places(string database)
    {
        using var graph = Graph.Open(database);
        var (round, cards) = await QuotaDecisionTests.RoundAsync(graph);
        var place = (await graph.AskAsync($$"""{ evaluationRound(id: "{{round}}") { place { id } } }""", Tokens.Office())).GetProperty("evaluationRound").GetProperty("place").GetProperty("id").GetString()!;
        var (here, elsewhere) = (Tokens.Appraiser(Desk.Number(place)), Tokens.Appraiser("624"));

        foreach (var (verb, token, stage) in new[] { ("selfScore", Desk.Agency(1), "SELF_SCORED"), ("appraise", here, "APPRAISED") })
        {
            foreach (var other in new[] { Desk.Agency(1), here, elsewhere, null })
            {
                if (other != token)
                {
                    Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(Step(verb, cards[0]), other)));
                }
            }

            var taken = (await graph.AskAsync(Step(verb, cards[0]), token)).GetProperty(verb + "Scorecard");
            Assert.Equal(stage, taken.GetProperty("scorecard").GetProperty("stage").GetString());
        }

        var steps = (await graph.AskAsync($$"""{ scorecard(id: "{{cards[0]}}") { steps { actor recordedBy } } }""", here)).GetProperty("scorecard").GetProperty("steps");
        Assert.Equal("""[{"actor":"SUBJECT","recordedBy":"AGENCY 1"},{"actor":"APPRAISER","recordedBy":"APPRAISER"}]""", steps.GetRawText());

        // The office may appraise as well, a convention of ours, and it alone decides.
        await graph.AskAsync(Step("selfScore", cards[1]), Desk.Agency(2));
        var office = (await graph.AskAsync(Step("appraise", cards[1]), Tokens.Office())).GetProperty("appraiseScorecard").GetProperty("scorecard");
        Assert.Equal("APPRAISED", office.GetProperty("stage").GetString());
        foreach (var write in new[]
        {
            $$"""mutation { decideScorecards(input: {round: "{{round}}", group: "Khối cơ quan", day: "2025-12-10", decidingDocument: {number: "1", issuer: "2"}, decisions: [{scorecard: "{{cards[0]}}", rating: GOOD}]}) { violations { code } } }""",
            $$"""mutation { recordRatingFacts(input: {scorecard: "{{cards[0]}}"}) { violations { code } } }""",
            $$"""mutation { appealScorecard(input: {scorecard: "{{cards[0]}}", day: "2025-12-10", grounds: "1"}) { violations { code } } }""",
        })
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(write, here)));
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Appraisers_read_scorecards_at_their_places_and_neither_households_nor_petitions(string database)
    {
        using var graph = Graph.Open(database);
        const string Cards = """{ scorecards(year: 2020, asOf: "2020-12-01") { totalCount nodes { id explanation { total { exact } } } } }""";
        async Task<int> CountAsync(string token) => (await graph.AskAsync(Cards, token)).GetProperty("scorecards").GetProperty("totalCount").GetInt32();
        Assert.Equal(45, await CountAsync(Tokens.Appraiser()));
        var town = (await graph.AskAsync("{ evaluationRounds(year: 2020) { place { id } } }")).GetProperty("evaluationRounds")[0].GetProperty("place").GetProperty("id").GetString()!;
        Assert.Equal(45, await CountAsync(Tokens.Appraiser(Desk.Number(town))));
        Assert.Equal(0, await CountAsync(Tokens.Appraiser("101")));
        Assert.Equal(JsonValueKind.Null, (await graph.AskAsync($$"""{ node(id: "{{Desk.Id("Scorecard", 46)}}") { id } }""", Tokens.Appraiser("101"))).GetProperty("node").ValueKind);

        // An open round is seen where it is appraised, not elsewhere; the candidates of a quota stay with those who decide.
        const string Open = """{ evaluationRounds(year: 2020, asOf: "2020-12-01") { late { days } } }""";
        async Task<int> OpenAsync(string token) => (await graph.AskAsync(Open, token)).GetProperty("evaluationRounds").GetArrayLength();
        Assert.Equal((1, 0), (await OpenAsync(Tokens.Appraiser(Desk.Number(town))), await OpenAsync(Tokens.Appraiser("101"))));

        IReadOnlyList<string> denied =
        [
            "{ evaluationRounds(year: 2020) { quota { most } } }",
            "{ petitions(first: 1) { totalCount } }",
            $$"""{ node(id: "{{Desk.Id("Village", 101)}}") { ... on Village { petitions { state } } } }""",
            """{ householdCommitments(purpose: "x", first: 1) { totalCount } }""",
            $$"""{ householdReviews(reviewRound: "{{Desk.Id("ReviewRound", 1)}}", purpose: "x", first: 1) { totalCount } }""",
            """{ householdReads(first: 1) { purpose } }""",
        ];
        foreach (var query in denied)
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(query, Tokens.Appraiser())));
        }

        var seen = await graph.AskAsync("{ activities(first: 3) { nodes { villagers } } }", Tokens.Appraiser());
        Assert.All(seen.GetProperty("activities").GetProperty("nodes").EnumerateArray(), activity => Assert.Equal(JsonValueKind.Null, activity.GetProperty("villagers").ValueKind));
    }

    private static string Step(string verb, string card) => $$"""
        mutation { {{verb}}Scorecard(input: {scorecard: "{{card}}", day: "2025-11-28", marks: [{criterion: "E", mark: "90", evidence: "1/BC"}]}) { scorecard { stage } violations { code } } }
        """;
}
