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

/// <summary>Short words for tests of persons who are rated. They have labels and no names.</summary>
internal sealed class PersonDesk(Graph graph)
{
    public const string Group = "Chuyên viên";

    private const string OneCriterion = """
        { "code": "E", "vietnamese": "Kết quả", "english": "Results", "maximum": "100", "method": "entered" }
        """;

    private const string WithProducts = """
        { "code": "E", "vietnamese": "Tiêu chí chung", "english": "General", "maximum": "30", "method": "entered" },
        { "code": "P", "vietnamese": "Kết quả", "english": "Task results", "maximum": "70", "method": "products",
          "terms": [ { "name": "a", "weight": "1/3" }, { "name": "b", "weight": "1/3" }, { "name": "c", "weight": "1/3" } ] }
        """;

    /// <summary>Registers persons of an agency from 2025 on, labelled "Cán bộ 01" and so on.</summary>
    public async Task<List<string>> RegisterAsync(int agency, int count, string kind = "CIVIL_SERVANT", bool isLeader = false)
    {
        const string Register = """mutation($input: RegisterOfficialInput!) { registerOfficial(input: $input) { official { id membership { agency { name } kind isLeader } } violations { code } } }""";
        var ids = new List<string>();
        for (var number = 1; number <= count; number++)
        {
            var made = (await graph.AskWithAsync(
                Register,
                new
                {
                    place = new { code = "52", scheme = "GSO-2025", on = "2026-01-01" },
                    agency = Desk.Id("Agency", agency),
                    from = "2025-01-01",
                    kind,
                    isLeader,
                    identity = new { name = $"Cán bộ {agency:00}-{number:00}", position = "Chuyên viên", staffNumber = $"SH-{agency:00}{number:00}" },
                    idempotencyKey = $"{agency}-{number}-{kind}",
                },
                Tokens.Office())).GetProperty("registerOfficial");
            Assert.Empty(made.GetProperty("violations").EnumerateArray());
            ids.Add(made.GetProperty("official").GetProperty("id").GetString()!);
        }

        return ids;
    }

    /// <summary>Adopts a set for 2026: one criterion that people mark, or 30 points that people mark and 70 from products.</summary>
    public async Task<string> SetAsync(bool withProducts = false)
    {
        var file = $$"""
            { "name": "{{(withProducts ? "CN-SP" : "CN")}}", "version": 1, "from": "2025-01-01", "until": "2026-12-31", "place": { "scheme": "GSO-2004", "code": "64" },
              "document": { "number": "1/QĐ-UBND", "issuer": "UBND tỉnh Gia Lai" },
              "groups": [ { "code": "G", "vietnamese": "Nhóm", "english": "Group", "criteria": [ {{(withProducts ? WithProducts : OneCriterion)}} ] } ] }
            """;
        const string Adopt = """mutation($input: AdoptCriteriaSetInput!) { adoptCriteriaSet(input: $input) { criteriaSet { id } violations { code message { en } } } }""";
        var set = (await graph.AskWithAsync(Adopt, new { file }, Tokens.Office())).GetProperty("adoptCriteriaSet");
        Assert.Empty(set.GetProperty("violations").EnumerateArray());
        return set.GetProperty("criteriaSet").GetProperty("id").GetString()!;
    }

    /// <summary>Tries to open a round.</summary>
    public async Task<JsonElement> OpenAsync(string set, object groups, string subject = "CIVIL_SERVANT", int year = 2026, object? quota = null, string? token = null)
    {
        const string Open = """
            mutation($input: OpenEvaluationRoundInput!) { openEvaluationRound(input: $input) {
              evaluationRound { id instrument { standing source { code } } quotaPolicy { share { exact } source { provision } } quotaNotKnown { en } } violations { code severity } } }
            """;
        return (await graph.AskWithAsync(
            Open,
            new
            {
                year,
                place = new { code = "52", scheme = "GSO-2025" },
                subject,
                criteriaSet = set,
                selfScoreBy = $"{year}-11-30",
                appraiseBy = $"{year}-12-05",
                decideBy = $"{year}-12-14",
                groups,
                quota,
            },
            token ?? Tokens.Office())).GetProperty("openEvaluationRound");
    }

    /// <summary>Opens a round of persons and returns it with their scorecards, in their order.</summary>
    public async Task<(string Round, List<string> Cards)> RoundAsync(IReadOnlyList<string> officials, bool withProducts = false, string subject = "CIVIL_SERVANT")
    {
        var opened = await OpenAsync(await SetAsync(withProducts), new[] { new { name = Group, officials } }, subject);
        Assert.DoesNotContain("REFUSAL", opened.GetProperty("violations").Texts("severity"));
        var round = opened.GetProperty("evaluationRound").GetProperty("id").GetString()!;
        var cards = (await graph.AskAsync($$"""{ officialScorecards(round: "{{round}}") { nodes { id official { id } } } }""", Tokens.Office()))
            .GetProperty("officialScorecards").GetProperty("nodes").EnumerateArray()
            .ToDictionary(card => card.GetProperty("official").GetProperty("id").GetString()!, card => card.GetProperty("id").GetString()!);
        return (round, [.. officials.Select(official => cards[official])]);
    }

    /// <summary>Lets a person score itself through its agency, and an appraiser appraise.</summary>
    public async Task StepsAsync(string card, int agency, string mark)
    {
        foreach (var (verb, token, stage) in new[] { ("selfScore", Desk.Agency(agency), "SELF_SCORED"), ("appraise", Tokens.Appraiser(), "APPRAISED") })
        {
            var taken = (await graph.AskAsync(Step(verb, card, mark), token)).GetProperty(verb + "Scorecard");
            Assert.Empty(taken.GetProperty("violations").EnumerateArray());
            Assert.Equal(stage, taken.GetProperty("scorecard").GetProperty("stage").GetString());
        }
    }

    public static string Step(string verb, string card, string mark = "95") => $$"""
        mutation { {{verb}}Scorecard(input: {scorecard: "{{card}}", day: "2026-11-28", marks: [{criterion: "E", mark: "{{mark}}", evidence: "1/BC"}]}) { scorecard { stage } violations { code } } }
        """;

    /// <summary>Decides a group: those named as outstanding, the others as good.</summary>
    public async Task<JsonElement> DecideAsync(string round, IReadOnlyList<string> cards, params int[] outstanding) => (await graph.AskWithAsync(
        """mutation($input: DecideScorecardsInput!) { decideScorecards(input: $input) { scorecards { rating } violations { code message { en } } quota { n most tied { scorecard { id } } } } }""",
        new
        {
            round,
            group = Group,
            day = "2026-12-10",
            decidingDocument = new { number = "2/QĐ", issuer = "UBND" },
            decisions = cards.Select((card, place) => new { scorecard = card, rating = outstanding.Contains(place) ? "OUTSTANDING" : "GOOD" }),
        },
        Tokens.Office())).GetProperty("decideScorecards");
}
