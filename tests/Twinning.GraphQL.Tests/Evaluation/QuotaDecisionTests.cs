using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>Seven agencies in a round of 2025 under Decision 366-QĐ/TW: two at 95 points, one at 92, four at 80. One may be outstanding (a fifth of six "good").</summary>
public class QuotaDecisionTests
{
    private const string Decide = """
        mutation($input: DecideScorecardsInput!) { decideScorecards(input: $input) {
          scorecards { stage rating explanation { steps { code holds } } } violations { code message { en } }
          quota { most candidates { place of agency { name } points { exact } isTied } tied { agency { name } } } } }
        """;

    private static readonly int[] Points = [95, 95, 92, 80, 80, 80, 80];

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Decisions_keep_the_quota_also_when_two_offices_decide_at_once(string database)
    {
        using var graph = Graph.Open(database);
        var (round, cards) = await RoundAsync(graph);
        await StepsAsync(graph, cards);

        var refused = await DecideAsync(graph, round, cards, outstanding: [0, 1]);
        Assert.Equal(["QUOTA-EXCEEDED"], refused.GetProperty("violations").Texts("code"));
        Assert.Contains("1 (95) tied, 2 (95) tied, 3 (92).", refused.GetProperty("violations")[0].GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, refused.GetProperty("scorecards").GetArrayLength());
        var quota = refused.GetProperty("quota");
        Assert.Equal((1, 3), (quota.GetProperty("most").GetInt32(), quota.GetProperty("candidates").GetArrayLength()));
        Assert.Equal(["1", "1", "3"], quota.GetProperty("candidates").Texts("place"));
        Assert.Equal("""[{"agency":{"name":"Cơ quan 01"}},{"agency":{"name":"Cơ quan 02"}}]""", quota.GetProperty("tied").GetRawText());
        Assert.Equal(
            ["QUOTA-ONCE", "QUOTA-ONCE"], (await DecideAsync(graph, round, cards[..5], outstanding: [])).GetProperty("violations").Texts("code"));
        Assert.Equal(["SCORECARD-ABOVE", "QUOTA-ABOVE"], (await DecideAsync(graph, round, cards, outstanding: [3])).GetProperty("violations").Texts("code")[..2]);

        // Two hosts on one store, each choosing another of those that tie.
        using var other = graph.Beside();
        var answers = await Task.WhenAll(DecideAsync(graph, round, cards, outstanding: [0]), DecideAsync(other, round, cards, outstanding: [1]));
        var taken = Assert.Single(answers, answer => answer.GetProperty("scorecards").GetArrayLength() == 7);
        Assert.Contains("SCORECARD-STAGE", answers.Single(answer => answer.GetRawText() != taken.GetRawText()).GetProperty("violations").Texts("code"));
        Assert.All(taken.GetProperty("scorecards").EnumerateArray(), card => Assert.Equal("RATING-QUOTA", card.GetProperty("explanation").GetProperty("steps").Texts("code")[^1]));
        Assert.Equal(["0", "1", "6"], await RatingsAsync(graph, round));

        Assert.Equal(
            """{"decisions":[{"group":"Khối cơ quan","day":"2025-12-10","withException":false}]}""",
            (await graph.AskAsync($$"""{ evaluationRound(id: "{{round}}") { decisions { group day withException } } }""")).GetProperty("evaluationRound").GetRawText());

        // An appeal is decided again within the same quota.
        var tied = taken.GetProperty("scorecards").Texts("rating").ToList().IndexOf("OUTSTANDING") == 0 ? 1 : 0;
        const string Appeal = """mutation($input: AppealScorecardInput!) { appealScorecard(input: $input) { scorecard { stage rating } violations { code } } }""";
        var appealed = await graph.AskWithAsync(Appeal, new { scorecard = cards[tied], day = "2025-12-15", grounds = "12/CV" }, Desk.Agency(tied + 1));
        Assert.Equal("""{"stage":"APPEALED","rating":"GOOD"}""", appealed.GetProperty("appealScorecard").GetProperty("scorecard").GetRawText());
        Assert.Equal(["QUOTA-EXCEEDED"], (await DecideAsync(graph, round, [cards[tied]], outstanding: [0], day: "2025-12-16")).GetProperty("violations").Texts("code"));
        Assert.Empty((await DecideAsync(graph, round, [cards[tied]], outstanding: [], day: "2025-12-16")).GetProperty("violations").EnumerateArray());
        Assert.Equal(["0", "1", "6"], await RatingsAsync(graph, round));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Each_step_has_its_own_actor_and_who_is_late_is_told(string database)
    {
        using var graph = Graph.Open(database);
        var (round, cards) = await RoundAsync(graph);
        const string SelfScore = """mutation($input: SelfScoreScorecardInput!) { selfScoreScorecard(input: $input) { scorecard { stage steps { recordedBy } } violations { code } } }""";
        const string Appraise = """mutation($input: AppraiseScorecardInput!) { appraiseScorecard(input: $input) { scorecard { stage } violations { code } } }""";
        object Step(string day, string mark) => new { scorecard = cards[0], day, marks = new[] { new { criterion = "E", mark, evidence = "1/BC" } } };

        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerWithAsync(SelfScore, Step("2025-11-20", "95"), null)));
        Assert.Equal("NOT_FOUND", Desk.Code(await graph.AnswerWithAsync(SelfScore, Step("2025-11-20", "95"), Desk.Agency(2))));
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerWithAsync(Appraise, Step("2025-11-20", "95"), Desk.Agency(1))));
        Assert.Equal(["SCORECARD-ACTOR"], (await graph.AskWithAsync(SelfScore, Step("2025-11-20", "95"), Tokens.Office())).GetProperty("selfScoreScorecard").GetProperty("violations").Texts("code"));
        Assert.Equal(["SCORECARD-STAGE"], (await graph.AskWithAsync(Appraise, Step("2025-11-20", "95"), Tokens.Office())).GetProperty("appraiseScorecard").GetProperty("violations").Texts("code"));
        Assert.Equal(["MARK-RANGE"], (await graph.AskWithAsync(SelfScore, Step("2025-11-20", "100.5"), Desk.Agency(1))).GetProperty("selfScoreScorecard").GetProperty("violations").Texts("code"));
        var scored = (await graph.AskWithAsync(SelfScore, Step("2025-11-20", "95"), Desk.Agency(1))).GetProperty("selfScoreScorecard");
        Assert.Equal("""{"stage":"SELF_SCORED","steps":[{"recordedBy":"AGENCY 1"}]}""", scored.GetProperty("scorecard").GetRawText());

        async Task<string> LateAsync(string day, string? token) => (await graph.AskAsync($$"""
            { evaluationRound(id: "{{round}}", asOf: "{{day}}") { late { agency { name } next actor days } } }
            """, token)).GetProperty("evaluationRound").GetRawText();
        Assert.Equal("""{"late":[]}""", await LateAsync("2025-11-30", Tokens.Office()));
        Assert.Equal("""{"late":[{"agency":{"name":"Cơ quan 02"},"next":"SELF_SCORED","actor":"SUBJECT","days":1}]}""", await LateAsync("2025-12-01", Desk.Agency(2)));
        Assert.Equal("""{"late":[{"agency":{"name":"Cơ quan 01"},"next":"APPRAISED","actor":"APPRAISER","days":2}]}""", await LateAsync("2025-12-07", Desk.Agency(1)));
        Assert.Equal("null", await LateAsync("2025-12-07", null));
    }

    // The wording of the quota of Decision 366-QĐ/TW was not found (§10): the office configures its own, by a document.
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Where_the_quota_was_not_read_nobody_is_outstanding_before_the_office_configured_one(string database)
    {
        using var graph = Graph.Open(database);
        var (round, cards) = await RoundAsync(graph, withPolicy: false);
        await StepsAsync(graph, cards);
        const string Policy = """{ evaluationRound(id: "ID") { quotaPolicy { share { exact } base source { kind provision } } quotaNotKnown { en } quota { most } } }""";
        async Task<JsonElement> PolicyAsync(Graph of, string id) => (await of.AskAsync(Policy.Replace("ID", id, StringComparison.Ordinal), Tokens.Office())).GetProperty("evaluationRound");
        Assert.Equal(
            """{"quotaPolicy":null,"quotaNotKnown":{"en":"The text has a quota of outstanding whose wording was not read."},"quota":[]}""", (await PolicyAsync(graph, round)).GetRawText());
        var refused = await DecideAsync(graph, round, cards, outstanding: [0]);
        Assert.Equal(["QUOTA-POLICY"], refused.GetProperty("violations").EnumerateArray().Where(violation => violation.GetProperty("code").GetString() != "QUOTA-ORDER").Select(violation => violation.GetProperty("code").GetString()));
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("quota").ValueKind);
        Assert.DoesNotContain("QUOTA-POLICY", (await DecideAsync(graph, round, cards, outstanding: [])).GetProperty("violations").Texts("code"));

        using var other = Graph.Open(database);
        var configured = await PolicyAsync(other, (await RoundAsync(other)).Round);
        Assert.Equal(
            """{"share":{"exact":"1/5"},"base":"OF_GOOD","source":{"kind":"PROGRAMME_DOCUMENT","provision":"9/HD, Ban Tổ chức"}}""", configured.GetProperty("quotaPolicy").GetRawText());
        Assert.Equal(JsonValueKind.Null, configured.GetProperty("quotaNotKnown").ValueKind);
    }

    private static async Task<JsonElement> DecideAsync(Graph graph, string round, IReadOnlyList<string> cards, int[] outstanding, string day = "2025-12-10")
    {
        var input = new
        {
            round,
            group = "Khối cơ quan",
            day,
            decidingDocument = new { number = "1/QĐ", issuer = "UBND" },
            decisions = cards.Select((card, place) => new { scorecard = card, rating = outstanding.Contains(place) ? "OUTSTANDING" : "GOOD" }),
        };
        return (await graph.AskWithAsync(Decide, input, Tokens.Office())).GetProperty("decideScorecards");
    }

    private static async Task<string?[]> RatingsAsync(Graph graph, string round) => (await graph.AskAsync($$"""
        { evaluationRound(id: "{{round}}") { distribution { ratings { rating count } } } }
        """)).GetProperty("evaluationRound").GetProperty("distribution")[0].GetProperty("ratings").Texts("count")[..3] is [var best, var good, var completed]
            ? [completed, best, good]
            : [];

    /// <summary>Opens the round; the office sees its seven scorecards.</summary>
    internal static async Task<(string Round, List<string> Cards)> RoundAsync(Graph graph, bool withPolicy = true)
    {
        const string Adopt = """mutation($input: AdoptCriteriaSetInput!) { adoptCriteriaSet(input: $input) { criteriaSet { id } violations { code } } }""";
        var set = (await graph.AskWithAsync(Adopt, new { file = CriteriaSetTests.OfOneCriterion }, Tokens.Office())).GetProperty("adoptCriteriaSet");
        Assert.Empty(set.GetProperty("violations").EnumerateArray());
        const string Open = """mutation($input: OpenEvaluationRoundInput!) { openEvaluationRound(input: $input) { evaluationRound { id instrument { source { code } } } violations { code } } }""";
        var input = new
        {
            year = 2025,
            place = new { code = "52", scheme = "GSO-2025" },
            subject = "COLLECTIVE",
            criteriaSet = set.GetProperty("criteriaSet").GetProperty("id").GetString(),
            selfScoreBy = "2025-11-30",
            appraiseBy = "2025-12-05",
            decideBy = "2025-12-14",
            quota = withPolicy ? new { share = "1/5", decidingDocument = new { number = "9/HD", issuer = "Ban Tổ chức" } } : null,
            groups = new[] { new { name = "Khối cơ quan", agencies = Enumerable.Range(1, 7).Select(agency => Desk.Id("Agency", agency)) } },
        };
        var opened = (await graph.AskWithAsync(Open, input, Tokens.Office())).GetProperty("openEvaluationRound");
        Assert.Empty(opened.GetProperty("violations").EnumerateArray());
        Assert.Equal(["ROUND-TWICE"], (await graph.AskWithAsync(Open, input, Tokens.Office())).GetProperty("openEvaluationRound").GetProperty("violations").Texts("code"));
        Assert.Equal("QD-366-2025-TW", opened.GetProperty("evaluationRound").GetProperty("instrument").GetProperty("source").GetProperty("code").GetString());
        var round = opened.GetProperty("evaluationRound").GetProperty("id").GetString()!;
        var cards = (await graph.AskAsync($$"""{ scorecards(round: "{{round}}") { nodes { id } } }""", Tokens.Office())).GetProperty("scorecards").GetProperty("nodes").Texts("id");
        return (round, [.. cards.Select(card => card!)]);
    }

    private static async Task StepsAsync(Graph graph, List<string> cards)
    {
        foreach (var (place, card) in cards.Index())
        {
            var step = $$"""scorecard: "{{card}}", day: "2025-11-28", marks: [{criterion: "E", mark: "{{Points[place]}}", evidence: "1/BC"}]""";
            await graph.AskAsync($$"""mutation { selfScoreScorecard(input: { {{step}} }) { violations { code } } }""", Desk.Agency(place + 1));
            await graph.AskAsync(
                $$"""
                mutation {
                  appraiseScorecard(input: { {{step}} }) { violations { code } }
                  recordRatingFacts(input: { scorecard: "{{card}}", figures: [
                    {fact: TASKS_ON_TIME_WITH_QUALITY, value: "1", evidence: "2/BC"}, {fact: TASKS_EXCEEDED, value: "0.3", evidence: "2/BC"},
                    {fact: SUBORDINATES_DISCIPLINED, value: "0", evidence: "2/BC"}] }) { violations { code } }
                }
                """,
                Tokens.Office());
        }
    }
}
