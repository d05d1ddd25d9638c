using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>A round of 2026 under Decree 335/2025: 30 points that people mark, 70 from the products of the quarters.</summary>
public class ProductTests
{
    private const string Set = """
        { "name": "SP", "version": 1, "from": "2026-01-01", "until": "2026-12-31", "place": { "scheme": "GSO-2025", "code": "52" },
          "document": { "number": "1/QĐ-UBND", "issuer": "UBND tỉnh Gia Lai" },
          "groups": [ { "code": "G", "vietnamese": "Nhóm", "english": "Group", "criteria": [
            { "code": "E", "vietnamese": "Tiêu chí chung", "english": "General", "maximum": "30", "method": "entered" },
            { "code": "P", "vietnamese": "Kết quả", "english": "Task results", "maximum": "70", "method": "products",
              "terms": [ { "name": "a", "weight": "1/3" }, { "name": "b", "weight": "1/3" }, { "name": "c", "weight": "1/3" } ] } ] } ] }
        """;

    private const string Seen = """
        query($input: ID!) { scorecard(id: $input, asOf: "2026-12-20") { score { exact } scoreWithFactsNow { exact } findings { measure then { exact } now { exact } }
          products { days { from until } agency { name } products { name units { exact } isDone errors { found excused counted } cause } tally { done { exact } timeliness { exact } } evidence }
          explanation { isDecided total { exact } missing leaves { code points { exact } reason { en } evidence } } } }
        """;

    // §3.2 worked example: of 20 units 18 are done, 16 with quality, 17 on time; one error is excused; with 27 general points 86.5.
    private const string Example = """
        {name: "A", units: "14", isDone: true}, {name: "B", isDone: true, errors: {found: 5, excused: 1}, cause: "5/BB"}, {name: "C", isDone: true, errors: {found: 4}},
        {name: "D", isDone: true, delays: {found: 4}}, {name: "E", isDone: true}, {name: "F", units: "2", isDone: false}
        """;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_mark_follows_from_the_products_of_the_quarters_and_a_decision_keeps_them(string database)
    {
        using var graph = Graph.Open(database);
        var (round, card) = await RoundAsync(graph);
        foreach (var role in new[] { Desk.Agency(1), Tokens.Appraiser(), Tokens.Office("624"), null })
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(Record(card, 1, Example), role)));
        }

        async Task<string?[]> CodesAsync(string write) => (await graph.AskAsync(write, Tokens.Office())).GetProperty("recordProducts").GetProperty("violations").Texts("code");
        Assert.Equal(["TALLY-SHARES", "PRODUCT-UNITS", "PRODUCT-CAUSE"], await CodesAsync(Record(
            card, 1, """{name: "A", units: "0", isDone: true, delays: {found: 1, excused: 1}}""", """shares: [{name: "d", value: "1"}],""")));
        Assert.Equal(["TALLY-AGENCY"], await CodesAsync(Record(card, 1, Example, $"""agency: "{Desk.Id("Agency", 2)}",""")));
        Assert.Equal("""["P"]""", (await SeenAsync(graph, card)).GetProperty("explanation").GetProperty("missing").GetRawText());

        Assert.Empty(await CodesAsync(Record(card, 1, """{name: "A", isDone: false}""")));
        Assert.Empty(await CodesAsync(Record(card, 1, Example)));
        Assert.Equal(["PERIOD-OVERLAP"], await CodesAsync(Record(card, 1, Example).Replace("2026-01-01", "2026-02-01", System.StringComparison.Ordinal)));

        var draft = await SeenAsync(graph, card);
        var quarter = Assert.Single(draft.GetProperty("products").EnumerateArray());
        Assert.Equal("""{"from":"2026-01-01","until":"2026-03-31"}""", quarter.GetProperty("days").GetRawText());
        Assert.Equal("""{"name":"B","units":{"exact":"1"},"isDone":true,"errors":{"found":5,"excused":1,"counted":4},"cause":"5/BB"}""", quarter.GetProperty("products")[1].GetRawText());
        Assert.Equal("""{"done":{"exact":"18"},"timeliness":{"exact":"17/20"}}""", quarter.GetProperty("tally").GetRawText());
        var explanation = draft.GetProperty("explanation");
        Assert.Equal("173/2", explanation.GetProperty("total").GetProperty("exact").GetString());
        Assert.Equal(["E", "P:2026-01-01..2026-03-31:1:a", "P:2026-01-01..2026-03-31:1:b", "P:2026-01-01..2026-03-31:1:c"], explanation.GetProperty("leaves").Texts("code"));
        Assert.Equal(
            """{"code":"P:2026-01-01..2026-03-31:1:b","points":{"exact":"56/3"},"reason":{"en":"16 of 20 converted units with quality, faults taken off"},"evidence":"1/BC"}""",
            explanation.GetProperty("leaves")[2].GetRawText());

        var decided = (await graph.AskAsync(
            $$"""mutation { decideScorecards(input: {round: "{{round}}", group: "Khối", day: "2026-12-10", decidingDocument: {number: "1/QĐ", issuer: "UBND"}, decisions: [{scorecard: "{{card}}", rating: GOOD}]}) { violations { code message { en } } } }""",
            Tokens.Office())).GetProperty("decideScorecards").GetProperty("violations");
        Assert.Empty(decided.EnumerateArray());
        Assert.Empty(await CodesAsync(Record(card, 2, """{name: "G", isDone: true}""")));

        var later = await SeenAsync(graph, card);
        Assert.Equal(explanation.GetRawText().Replace("\"isDecided\":false", "\"isDecided\":true", System.StringComparison.Ordinal), later.GetProperty("explanation").GetRawText());
        Assert.Equal("""[{"measure":"products:P","then":{"exact":"17/20"},"now":{"exact":"37/40"}}]""", later.GetProperty("findings").GetRawText());
        Assert.Equal(("173/2", "367/4"), (later.GetProperty("score").GetProperty("exact").GetString(), later.GetProperty("scoreWithFactsNow").GetProperty("exact").GetString()));
        Assert.Equal(2, later.GetProperty("products").GetArrayLength());
    }

    private static async Task<JsonElement> SeenAsync(Graph graph, string card) => (await graph.AskWithAsync(Seen, card, Desk.Agency(1))).GetProperty("scorecard");

    private static string Record(string card, int quarter, string products, string more = "") => $$"""
        mutation { recordProducts(input: {scorecard: "{{card}}", from: "2026-0{{(quarter * 3) - 2}}-01", until: "2026-0{{quarter * 3}}-{{(quarter == 1 ? 31 : 30)}}", {{more}}
          products: [{{products}}], evidence: "{{quarter}}/BC"}) { scorecard { id } violations { code } } }
        """;

    private static async Task<(string Round, string Card)> RoundAsync(Graph graph)
    {
        const string Adopt = """mutation($input: AdoptCriteriaSetInput!) { adoptCriteriaSet(input: $input) { criteriaSet { id file groups { criteria { terms { name weight { exact } } } } } violations { code } } }""";
        var set = (await graph.AskWithAsync(Adopt, new { file = Set }, Tokens.Office())).GetProperty("adoptCriteriaSet").GetProperty("criteriaSet");
        var terms = set.GetProperty("groups")[0].GetProperty("criteria")[1].GetProperty("terms");
        Assert.Equal(("""{"name":"b","weight":{"exact":"1/3"}}""", 3), (terms[1].GetRawText(), terms.GetArrayLength()));
        Assert.Contains("\"weight\": \"1/3\"", set.GetProperty("file").GetString(), System.StringComparison.Ordinal);
        var unsound = (await graph.AskWithAsync(Adopt, new { file = Set.Replace("\"1/3\" }, { \"name\": \"c\"", "\"1/2\" }, { \"name\": \"c\"", System.StringComparison.Ordinal) }, Tokens.Office()));
        Assert.Contains("CRITERIA-TERMS", unsound.GetProperty("adoptCriteriaSet").GetProperty("violations").Texts("code"));

        const string Open = """mutation($input: OpenEvaluationRoundInput!) { openEvaluationRound(input: $input) { evaluationRound { id } violations { code } } }""";
        var round = (await graph.AskWithAsync(
            Open,
            new
            {
                year = 2026,
                place = new { code = "52", scheme = "GSO-2025" },
                subject = "STATE_AGENCY",
                criteriaSet = set.GetProperty("id").GetString(),
                selfScoreBy = "2026-11-30",
                appraiseBy = "2026-12-05",
                decideBy = "2026-12-14",
                groups = new[] { new { name = "Khối", agencies = new[] { Desk.Id("Agency", 1) } } },
            },
            Tokens.Office())).GetProperty("openEvaluationRound").GetProperty("evaluationRound").GetProperty("id").GetString()!;
        var card = (await graph.AskAsync($$"""{ scorecards(round: "{{round}}") { nodes { id } } }""", Tokens.Office())).GetProperty("scorecards").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        foreach (var (verb, token) in new[] { ("selfScore", Desk.Agency(1)), ("appraise", Tokens.Appraiser()) })
        {
            await graph.AskAsync($$"""mutation { {{verb}}Scorecard(input: {scorecard: "{{card}}", day: "2026-11-28", marks: [{criterion: "E", mark: "27", evidence: "1/BC"}]}) { violations { code } } }""", token);
        }

        return (round, card);
    }
}
