using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>Persons are rated by the same steps as agencies, each by its own actor, under the instrument of their kind and year.</summary>
public class OfficialScorecardTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_person_is_scored_through_its_agency_appraised_and_decided_within_the_quota_of_its_like(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new PersonDesk(graph);
        var officials = await desk.RegisterAsync(1, 6);
        var (round, cards) = await desk.RoundAsync(officials);
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(PersonDesk.Step("appraise", cards[0]), Desk.Agency(1))));
        Assert.Equal("NOT_FOUND", Desk.Code(await graph.AnswerAsync(PersonDesk.Step("selfScore", cards[0]), Desk.Agency(2))));
        Assert.Equal(["SCORECARD-ACTOR"], (await graph.AskAsync(PersonDesk.Step("selfScore", cards[0]), Tokens.Office())).GetProperty("selfScoreScorecard").GetProperty("violations").Texts("code"));
        foreach (var card in cards)
        {
            await desk.StepsAsync(card, 1, "95");
        }

        // §3.2 and §3.5: of six who qualify one may be outstanding, X <= 0.2 (6 - X).
        var refused = await desk.DecideAsync(round, cards, 0, 1);
        Assert.Equal(["QUOTA-EXCEEDED"], refused.GetProperty("violations").Texts("code"));
        Assert.DoesNotContain("Cán bộ", refused.GetRawText(), System.StringComparison.Ordinal);
        Assert.Equal((6, 1, 6), (refused.GetProperty("quota").GetProperty("n").GetInt32(), refused.GetProperty("quota").GetProperty("most").GetInt32(), refused.GetProperty("quota").GetProperty("tied").GetArrayLength()));
        Assert.Empty((await desk.DecideAsync(round, cards, 0)).GetProperty("violations").EnumerateArray());

        var seen = (await graph.AskAsync(
            $$"""{ scorecard(id: "{{cards[0]}}", asOf: "2026-12-20") { capacity rating score { exact } official { id membership { agency { name } } } agency { name } standing { n higher } steps { actor recordedBy } round { subject instrument { source { code } } } explanation { isDecided total { exact } leaves { points { exact } } steps { code } smallestChange { into } } } }""",
            Desk.Agency(1))).GetProperty("scorecard");
        Assert.Equal(("MEMBER", "OUTSTANDING", "95"), (seen.GetProperty("capacity").GetString(), seen.GetProperty("rating").GetString(), seen.GetProperty("score").GetProperty("exact").GetString()));
        Assert.Equal(officials[0], seen.GetProperty("official").GetProperty("id").GetString());
        Assert.Equal(["SUBJECT", "APPRAISER", "OFFICE"], seen.GetProperty("steps").Texts("actor"));
        Assert.Equal("ND-335-2025", seen.GetProperty("round").GetProperty("instrument").GetProperty("source").GetProperty("code").GetString());
        Assert.Equal("RATING-QUOTA", seen.GetProperty("explanation").GetProperty("steps").Texts("code")[^1]);
        Assert.Equal(6, seen.GetProperty("standing").GetProperty("n").GetInt32());

        var appeal = $$"""mutation { appealScorecard(input: {scorecard: "{{cards[1]}}", day: "2026-12-15", grounds: "3/ĐN"}) { scorecard { id } violations { code } } }""";
        Assert.Equal("NOT_FOUND", Desk.Code(await graph.AnswerAsync(appeal, Desk.Agency(2))));
        Assert.Empty((await graph.AskAsync(appeal, Desk.Agency(1))).GetProperty("appealScorecard").GetProperty("violations").EnumerateArray());
        var appealed = await graph.AskAsync($$"""{ scorecard(id: "{{cards[1]}}", asOf: "2026-12-20") { stage } }""", Desk.Agency(1));
        Assert.Equal("APPEALED", appealed.GetProperty("scorecard").GetProperty("stage").GetString());
    }

    // §3.1: until 2025 Decree 90/2020 for all three, from 2026 Decree 335/2025 for civil servants; what holds for the others is not known.
    [Theory]
    [InlineData("SQLite", "CIVIL_SERVANT", 2025, "IN_FORCE", "ND-90-2020")]
    [InlineData("SQLite", "CIVIL_SERVANT", 2026, "IN_FORCE", "ND-335-2025")]
    [InlineData("SQLite", "PUBLIC_EMPLOYEE", 2025, "IN_FORCE", "ND-90-2020")]
    [InlineData("SQLite", "PUBLIC_EMPLOYEE", 2026, "SUCCESSOR_NOT_KNOWN", null)]
    [InlineData("SQLite", "OFFICIAL", 2026, "SUCCESSOR_NOT_KNOWN", null)]
    [InlineData("PostgreSQL", "PUBLIC_EMPLOYEE", 2026, "SUCCESSOR_NOT_KNOWN", null)]
    public async Task The_instrument_is_that_of_the_kind_and_the_year(string database, string kind, int year, string standing, string? code)
    {
        using var graph = Graph.Open(database);
        var desk = new PersonDesk(graph);
        var official = (await desk.RegisterAsync(1, 1, kind))[0];
        await graph.AskAsync($$"""mutation { transferOfficial(input: {official: "{{official}}", agency: "{{Desk.Id("Agency", 2)}}", from: "2025-02-01", kind: {{kind}}, isLeader: true}) { violations { code } } }""", Tokens.Office());
        var opened = await desk.OpenAsync(await desk.SetAsync(), new[] { new { name = "Nhóm", officials = new[] { official } } }, kind, year);
        var round = opened.GetProperty("evaluationRound");
        Assert.Equal(standing, round.GetProperty("instrument").GetProperty("standing").GetString());
        Assert.Equal(code, round.GetProperty("instrument").GetProperty("source") is { ValueKind: JsonValueKind.Object } source ? source.GetProperty("code").GetString() : null);
        var card = (await graph.AskAsync($$"""{ officialScorecards(round: "{{round.GetProperty("id").GetString()}}") { nodes { capacity agency { name } } } }""", Tokens.Office())).GetProperty("officialScorecards").GetProperty("nodes")[0];
        Assert.Equal(("LEADER", "Cơ quan 02"), (card.GetProperty("capacity").GetString(), card.GetProperty("agency").GetProperty("name").GetString()));
    }

    // §3.2, Article 21: rated by the new agency, on the periods that the old one sends.
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_transferred_person_is_rated_by_the_new_agency_on_the_periods_of_both(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new PersonDesk(graph);
        var official = (await desk.RegisterAsync(1, 1))[0];
        var (_, cards) = await desk.RoundAsync([official], withProducts: true);
        string Products(int agency, string from, string until, string products) => $$"""
            mutation { recordProducts(input: {scorecard: "{{cards[0]}}", from: "{{from}}", until: "{{until}}", agency: "{{Desk.Id("Agency", agency)}}", products: [{{products}}], evidence: "5/BC"}) { violations { code } } }
            """;
        async Task<string?[]> CodesAsync(string write) => (await graph.AskAsync(write, Tokens.Office())).GetProperty("recordProducts").GetProperty("violations").Texts("code");
        Assert.Empty(await CodesAsync(Products(1, "2026-01-01", "2026-03-31", """{name: "A", isDone: true}""")));
        Assert.Equal(JsonValueKind.Object, await SeenAsync(graph, cards[0], Desk.Agency(1)));

        var transfer = (await graph.AskAsync(
            $$"""mutation { transferOfficial(input: {official: "{{official}}", agency: "{{Desk.Id("Agency", 2)}}", from: "2026-07-01", kind: CIVIL_SERVANT, isLeader: false, group: "Văn thư"}) { official { memberships { agency { name } days { from until } } } violations { code } recordedAt } }""",
            Tokens.Office())).GetProperty("transferOfficial");
        Assert.Empty(transfer.GetProperty("violations").EnumerateArray());
        Assert.Equal(
            """[{"agency":{"name":"Cơ quan 01"},"days":{"from":"2025-01-01","until":"2026-06-30"}},{"agency":{"name":"Cơ quan 02"},"days":{"from":"2026-07-01","until":null}}]""",
            transfer.GetProperty("official").GetProperty("memberships").GetRawText());
        Assert.Equal(["TALLY-MEMBER"], await CodesAsync(Products(1, "2026-07-01", "2026-09-30", """{name: "B", isDone: true}""")));
        Assert.Empty(await CodesAsync(Products(2, "2026-07-01", "2026-09-30", """{name: "B", isDone: false}""")));

        // The new agency scores for it and sees it; the old one sees nothing, whatever moment it asks for.
        Assert.Equal("NOT_FOUND", Desk.Code(await graph.AnswerAsync(PersonDesk.Step("selfScore", cards[0], "27"), Desk.Agency(1))));
        await desk.StepsAsync(cards[0], 2, "27");
        var seen = (await graph.AskAsync($$"""{ scorecard(id: "{{cards[0]}}", asOf: "2026-12-01") { group agency { name } explanation { total { exact } leaves { code points { exact } } } } }""", Desk.Agency(2))).GetProperty("scorecard");
        Assert.Equal(("Văn thư", "Cơ quan 02"), (seen.GetProperty("group").GetString(), seen.GetProperty("agency").GetProperty("name").GetString()));
        // 27 and 70 x the average of a full and an empty quarter.
        Assert.Equal("62", seen.GetProperty("explanation").GetProperty("total").GetProperty("exact").GetString());
        Assert.Equal(7, seen.GetProperty("explanation").GetProperty("leaves").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, await SeenAsync(graph, cards[0], Desk.Agency(1)));
        var then = System.DateTimeOffset.Parse(transfer.GetProperty("recordedAt").GetString()!, System.Globalization.CultureInfo.InvariantCulture).AddMilliseconds(-1);
        var past = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{then:yyyy-MM-ddTHH:mm:ss.fffffffZ}");
        Assert.Equal(JsonValueKind.Null, await SeenAsync(graph, cards[0], Desk.Agency(1), past));
        Assert.Equal(JsonValueKind.Object, await SeenAsync(graph, cards[0], Tokens.Office(), past));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_office_alone_finds_orders_and_counts_scorecards_of_persons(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new PersonDesk(graph);
        var officials = await desk.RegisterAsync(1, 2);
        await desk.RoundAsync([.. officials, .. await desk.RegisterAsync(2, 1)]);
        const string Count = "officialScorecards(where: {subject: {eq: CIVIL_SERVANT}}, order: [{year: ASC}]) { totalCount }";
        const string Groups = "officialScorecardsGroupBy(by: [AGENCY, STAGE]) { key { agency { name } stage } count }";
        Assert.Equal(
            """[{"key":{"agency":{"name":"Cơ quan 01"},"stage":"DRAFT"},"count":2},{"key":{"agency":{"name":"Cơ quan 02"},"stage":"DRAFT"},"count":1}]""",
            (await graph.AskAsync($"{{ {Groups} }}", Tokens.Office())).GetProperty("officialScorecardsGroupBy").GetRawText());
        Assert.Equal(3, (await graph.AskAsync($"{{ {Count} }}", Tokens.Office())).GetProperty("officialScorecards").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, (await graph.AskAsync($"{{ {Count} }}", Tokens.Office("101"))).GetProperty("officialScorecards").GetProperty("totalCount").GetInt32());
        foreach (var question in new[] { Count, Groups, "officialScorecardsAggregate { count }" })
        {
            foreach (var token in new[] { null, Desk.Agency(1), Tokens.Appraiser() })
            {
                Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync($"{{ {question} }}", token)));
            }
        }

        // Reading one's own needs no question; and the list of agencies' scorecards knows of none.
        async Task<int> OwnAsync(string? token) => (await graph.AskAsync("{ officialScorecards { totalCount } }", token)).GetProperty("officialScorecards").GetProperty("totalCount").GetInt32();
        Assert.Equal((2, 1, 0, 3, 0), (await OwnAsync(Desk.Agency(1)), await OwnAsync(Desk.Agency(2)), await OwnAsync(Desk.Agency(3)), await OwnAsync(Tokens.Appraiser()), await OwnAsync(Tokens.Appraiser("101"))));
        Assert.Equal(0, (await graph.AskAsync("{ scorecards(year: 2026) { totalCount } }", Tokens.Office())).GetProperty("scorecards").GetProperty("totalCount").GetInt32());
    }

    private static async Task<JsonValueKind> SeenAsync(Graph graph, string card, string token, string? knownAt = null) =>
        (await graph.AskAsync($$"""{ scorecard(id: "{{card}}"{{(knownAt is null ? string.Empty : $", knownAt: \"{knownAt}\"")}}) { id } }""", token)).GetProperty("scorecard").ValueKind;
}
