using System;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Storage;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>The scores of the demonstration: agency 1 leads at Bôn 01 with nobody beside it.</summary>
public class ScorecardTests
{
    private const string Explain = """
        query($input: [ID!]!) { nodes(ids: $input, asOf: "2020-12-31") { ... on Scorecard {
          agency { name } stage rating score { exact } scoreWithFactsNow { exact } change { earlier { year instrument } points { exact } whyNot { en } } findings { measure then { exact } now { exact } } standing { lower level higher n }
          marks { criterion { code } marks { stage mark { exact } evidence } }
          explanation { isDecided total { exact } rating missing events steps { code } smallestChange { into }
            leaves { code points { exact } maximum { exact } clause evidence reason { en } } } } } }
        """;

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task One_query_explains_a_score_and_a_fact_recorded_later_is_a_finding(string database)
    {
        using var graph = Graph.Open(database);
        var card = (await graph.AskAsync($$"""{ scorecards(year: 2020, agency: "{{Desk.Id("Agency", 1)}}") { nodes { id } } }""", Tokens.Office()))
            .GetProperty("scorecards").GetProperty("nodes")[0].GetProperty("id").GetString();
        async Task<JsonElement> AskAsync() => (await graph.AskWithAsync(Explain, new[] { card }, Desk.Agency(1))).GetProperty("nodes")[0];

        var seen = await AskAsync();
        var explanation = seen.GetProperty("explanation");
        Assert.Equal(Exact(explanation.GetProperty("total")), explanation.GetProperty("leaves").EnumerateArray()
            .Aggregate(Fraction.Zero, (sum, leaf) => sum + Exact(leaf.GetProperty("points"))));
        Assert.Equal(["A1", "A2", "B1", "B2", "B3", "B4", "B5"], explanation.GetProperty("leaves").Texts("code"));
        Assert.All(explanation.GetProperty("leaves").EnumerateArray(), leaf =>
        {
            Assert.NotEqual(JsonValueKind.Null, leaf.GetProperty("evidence").ValueKind);
            Assert.NotEqual(JsonValueKind.Null, leaf.GetProperty("reason").ValueKind);
        });
        Assert.Equal(("DECIDED", true, 0), (seen.GetProperty("stage").GetString(), explanation.GetProperty("isDecided").GetBoolean(), explanation.GetProperty("missing").GetArrayLength()));
        Assert.Equal(["SELF_SCORED", "APPRAISED", "DECIDED"], seen.GetProperty("marks")[0].GetProperty("marks").Texts("stage"));

        // Decision 132-QĐ/TW is known by name only: nothing is rated, and nothing is made up.
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (seen.GetProperty("rating").ValueKind, explanation.GetProperty("rating").ValueKind));
        Assert.Empty(seen.GetProperty("findings").EnumerateArray());

        const string Visit = """mutation($input: RecordVisitInput!) { recordVisit(input: $input) { visit { id } violations { code } } }""";
        var visit = new { assignment = Desk.Id("Assignment", 1), day = "2020-10-20", officers = 2, contacts = new[] { "VILLAGE_HEAD" } };
        Assert.Empty((await graph.AskWithAsync(Visit, visit, Desk.Agency(1))).GetProperty("recordVisit").GetProperty("violations").EnumerateArray());

        var later = await AskAsync();
        Assert.Equal("""[{"measure":"visits-per-quarter","then":{"exact":"1"},"now":{"exact":"5/4"}}]""", later.GetProperty("findings").GetRawText());
        Assert.Equal(explanation.GetRawText(), later.GetProperty("explanation").GetRawText());
        Assert.Equal(Exact(seen.GetProperty("score")), Exact(later.GetProperty("score")));
        Assert.Equal(Exact(seen.GetProperty("scoreWithFactsNow")) + Fraction.Of(5, 4), Exact(later.GetProperty("scoreWithFactsNow")));
        Assert.Equal((2019, "QD-132-2018-TW"), (seen.GetProperty("change").GetProperty("earlier").GetProperty("year").GetInt32(), seen.GetProperty("change").GetProperty("earlier").GetProperty("instrument").GetString()));
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("change").GetProperty("whyNot").ValueKind);
        Assert.Equal(seen.GetProperty("standing").GetRawText(), later.GetProperty("standing").GetRawText());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task An_agency_sees_its_own_the_office_all_and_everybody_the_distribution(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        static string All(int first) => $$"""{ scorecards(year: 2020, first: {{first}}, asOf: "2020-12-31") { totalCount nodes { group findings { measure } standing { n } change { points { exact } } explanation { total { exact } events } } } }""";
        async Task<JsonElement> ListAsync(string query, string? token) => (await graph.AskAsync(query, token)).GetProperty("scorecards");

        var whole = await ListAsync(All(100), Tokens.Office());
        Assert.Equal((45, 45), (whole.GetProperty("totalCount").GetInt32(), whole.GetProperty("nodes").GetArrayLength()));
        Assert.Contains(whole.GetProperty("nodes").EnumerateArray(), card => card.GetProperty("explanation").GetProperty("events").GetRawText() == """["QUARTER_WITHOUT_VISIT"]""");
        counter.Take();
        await ListAsync(All(2), Tokens.Office());
        var few = counter.Take();
        await ListAsync(All(40), Tokens.Office());
        Assert.Equal(few, counter.Take());

        Assert.Equal(1, (await ListAsync(All(5), Desk.Agency(7))).GetProperty("totalCount").GetInt32());
        Assert.Equal(0, (await ListAsync(All(5), Tokens.Office("101"))).GetProperty("totalCount").GetInt32());
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(All(5))));
        var other = $$"""{ node(id: "{{Desk.Id("Scorecard", 46)}}") { id } }""";
        Assert.Equal(JsonValueKind.Null, (await graph.AskAsync(other, Desk.Agency(7))).GetProperty("node").ValueKind);
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(other)));

        const string Open = """
            { evaluationRounds(year: 2020, asOf: "2020-12-31") { isDemonstration instrument { standing source { code } } late { days }
              distribution { group n all ratings { count } spread { n median { exact } } } } }
            """;
        var round = (await graph.AskAsync(Open)).GetProperty("evaluationRounds")[0];
        Assert.True(round.GetProperty("isDemonstration").GetBoolean());
        Assert.Equal("CONTENT_NOT_KNOWN", round.GetProperty("instrument").GetProperty("standing").GetString());
        Assert.Equal(45, round.GetProperty("distribution").EnumerateArray().Sum(group => group.GetProperty("n").GetInt32()));
        Assert.All(round.GetProperty("distribution").EnumerateArray(), group => Assert.Equal(
            group.GetProperty("n").GetInt32() < 5, group.GetProperty("spread").ValueKind == JsonValueKind.Null));
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync("""{ evaluationRounds(year: 2020) { quota { most } } }""")));
        Assert.Equal(0, (await graph.AskAsync(Open.Replace("2020-12-31", "2020-12-01", StringComparison.Ordinal))).GetProperty("evaluationRounds").GetArrayLength());
        Assert.Equal(45, (await graph.AskAsync(Open.Replace("2020-12-31", "2020-12-01", StringComparison.Ordinal), Tokens.Office()))
            .GetProperty("evaluationRounds")[0].GetProperty("distribution").EnumerateArray().Sum(group => group.GetProperty("all").GetInt32()));
    }

    private static Fraction Exact(JsonElement points)
    {
        var parts = points.GetProperty("exact").GetString()!.Split('/').Select(part => BigInteger.Parse(part, null)).ToArray();
        return Fraction.Of(parts[0], parts.Length == 1 ? BigInteger.One : parts[1]);
    }
}
