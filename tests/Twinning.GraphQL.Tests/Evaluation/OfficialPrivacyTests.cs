using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Tests.Http;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Evaluation;

/// <summary>Nothing of persons is public in any form, whoever may read does so under the eyes of the office, and who a person is can be erased.</summary>
public partial class OfficialPrivacyTests
{
    private const string Missing = "4503599627370497";

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_refused_read_looks_the_same_whether_or_not_there_is_anything(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new PersonDesk(graph);
        var official = (await desk.RegisterAsync(1, 1))[0];
        var (round, cards) = await desk.RoundAsync([official]);
        (string Type, string There)[] things = [("Official", official), ("EvaluationRound", round), ("Scorecard", cards[0])];
        foreach (var (type, there) in things)
        {
            foreach (var token in new[] { null, Desk.Agency(2), Tokens.Appraiser("101"), Tokens.Office("101") })
            {
                foreach (var question in Questions(type))
                {
                    var (is1, isNot) = (await RawAsync(graph, question, there, token), await RawAsync(graph, question, Desk.Id(type, long.Parse(Missing, null)), token));
                    Assert.Equal(isNot, is1);
                }
            }
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Everybody_gets_the_same_answers_as_before_anybody_was_rated(string database)
    {
        using var graph = Graph.Open(database);
        string[] open =
        [
            """{ evaluationRounds(asOf: "2026-12-31") { id year subject distribution { group n all } decisions { group } late { days } } }""",
            "{ agencies(first: 3) { totalCount nodes { id name } } agenciesAggregate { count } }",
            "{ rules { code sentence { en } } }",
        ];
        var before = await Task.WhenAll(open.Select(query => DataAsync(graph, query)));
        var elsewhere = await Task.WhenAll(open.Select(query => DataAsync(graph, query, Desk.Agency(44))));
        var desk = new PersonDesk(graph);
        var officials = await desk.RegisterAsync(1, 6);
        var (round, cards) = await desk.RoundAsync(officials);
        foreach (var card in cards)
        {
            await desk.StepsAsync(card, 1, "95");
        }

        Assert.Empty((await desk.DecideAsync(round, cards, 0)).GetProperty("violations").EnumerateArray());
        Assert.Equal(before, await Task.WhenAll(open.Select(query => DataAsync(graph, query))));
        Assert.Equal(elsewhere, await Task.WhenAll(open.Select(query => DataAsync(graph, query, Desk.Agency(44)))));
        Assert.DoesNotContain(PersonDesk.Group, await DataAsync(graph, open[0], Desk.Agency(2)), StringComparison.Ordinal);
        Assert.Contains(PersonDesk.Group, await DataAsync(graph, open[0], Desk.Agency(1)), StringComparison.Ordinal);

        foreach (var question in new[]
        {
            "officials { totalCount }", "officialScorecards { totalCount }", "officialScorecardsAggregate { count }", "officialScorecardsGroupBy(by: [YEAR]) { count }",
            $$"""officialIdentities(officials: ["{{officials[0]}}"], purpose: "x") { name }""", "identityReads { purpose }",
            $$"""officials(agency: "{{Desk.Id("Agency", 1)}}") { nodes { id } }""",
        })
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync($"{{ {question} }}")));
        }

        using var csv = await graph.Client.PostAsync(Requests.Body("{ officialScorecards { nodes { id } } }"), accept: "text/csv");
        Assert.Equal("FORBIDDEN", Desk.Code(await csv.JsonAsync()));
        Assert.False((await csv.JsonAsync()).TryGetProperty("data", out var data) && data.ValueKind != JsonValueKind.Null);
        var kinds = (await graph.AskAsync("""{ __type(name: "FactKind") { enumValues { name } } }""")).GetProperty("__type").GetProperty("enumValues").Texts("name");
        Assert.DoesNotContain(kinds, kind => kind!.Contains("OFFICIAL", StringComparison.Ordinal) || kind.Contains("SCORECARD", StringComparison.Ordinal) || kind.Contains("IDENTITY", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Every_reading_of_who_somebody_is_is_recorded_and_each_reads_its_own(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new PersonDesk(graph);
        var (mine, yours) = ((await desk.RegisterAsync(1, 1))[0], (await desk.RegisterAsync(2, 1))[0]);
        await desk.RoundAsync([mine]);
        async Task<string?[]> NamesAsync(string token, string purpose) => (await graph.AskAsync(
            $$"""{ officialIdentities(officials: ["{{mine}}", "{{yours}}", "{{Desk.Id("Official", long.Parse(Missing, null))}}"], purpose: "{{purpose}}") { name official { id } } }""", token))
            .GetProperty("officialIdentities").Texts("name");
        Assert.Equal(["Cán bộ 01-01", "Cán bộ 02-01"], (await NamesAsync(Tokens.Office(), "1")).Order(StringComparer.Ordinal));
        Assert.Equal(["Cán bộ 01-01"], await NamesAsync(Desk.Agency(1), "2"));
        Assert.Equal(["Cán bộ 02-01"], await NamesAsync(Desk.Agency(2), "3"));
        Assert.Equal(["Cán bộ 01-01"], await NamesAsync(Tokens.Appraiser(), "4"));
        Assert.Empty(await NamesAsync(Tokens.Appraiser("101"), "5"));
        Assert.Empty(await NamesAsync(Tokens.Office("101"), "6"));
        Assert.Empty(await NamesAsync(Desk.Agency(3), "7"));
        Assert.Equal(["Cán bộ 01-01"], await NamesAsync(Desk.Agency(1), "2"));
        Assert.Equal("BAD_INPUT", Desk.Code(await graph.AnswerAsync($$"""{ officialIdentities(officials: ["{{mine}}"], purpose: " ") { name } }""", Tokens.Office())));

        var kept = (await graph.AskAsync("{ identityReads { actor purpose officials } }", Tokens.Office())).GetProperty("identityReads");
        Assert.Equal(["2", "7", "6", "5", "4", "3", "2", "1"], kept.Texts("purpose"));
        Assert.Equal(["AGENCY 1", "AGENCY 3", "OFFICE", "APPRAISER", "APPRAISER", "AGENCY 2", "AGENCY 1", "OFFICE"], kept.Texts("actor"));
        Assert.Equal([1, 0, 0, 0, 1, 1, 1, 2], kept.EnumerateArray().Select(read => read.GetProperty("officials").GetArrayLength()));
        Assert.Equal(mine, kept[0].GetProperty("officials")[0].GetString());
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync("{ identityReads { purpose } }", Tokens.Office("101"))));
        Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync("{ identityReads { purpose } }", Desk.Agency(1))));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task After_the_identity_is_erased_the_scorecard_stands_with_no_name(string database)
    {
        using var graph = Graph.Open(database);
        var desk = new PersonDesk(graph);
        var officials = await desk.RegisterAsync(1, 2);
        var (round, cards) = await desk.RoundAsync(officials);
        foreach (var card in cards)
        {
            await desk.StepsAsync(card, 1, "80");
        }

        Assert.Empty((await desk.DecideAsync(round, cards)).GetProperty("violations").EnumerateArray());
        var whole = $$"""{ scorecard(id: "{{cards[0]}}", asOf: "2026-12-20") { official { id memberships { agency { name } } } rating score { exact } steps { stage marks { mark { exact } evidence } } explanation { isDecided total { exact } leaves { code points { exact } evidence } steps { code } smallestChange { into } } } }""";
        var before = await DataAsync(graph, whole, Tokens.Office());
        var renamed = await graph.AskAsync($$"""mutation { recordOfficialIdentity(input: {official: "{{officials[0]}}", identity: {name: "Cán bộ 99", position: "Chuyên viên"}, idempotencyKey: "n" }) { violations { code } } }""", Tokens.Office());
        Assert.Empty(renamed.GetProperty("recordOfficialIdentity").GetProperty("violations").EnumerateArray());

        var erase = $$"""mutation { eraseOfficialIdentity(input: {official: "{{officials[0]}}", grounds: "7/YC"}) { official { id } violations { code } } }""";
        foreach (var token in new[] { null, Desk.Agency(1), Tokens.Appraiser() })
        {
            Assert.Equal("FORBIDDEN", Desk.Code(await graph.AnswerAsync(erase, token)));
        }

        Assert.Equal("NOT_FOUND", Desk.Code(await graph.AnswerAsync(erase, Tokens.Office("101"))));
        Assert.Empty((await graph.AskAsync(erase, Tokens.Office())).GetProperty("eraseOfficialIdentity").GetProperty("violations").EnumerateArray());
        Assert.Equal(["IDENTITY-ERASED"], (await graph.AskAsync(erase, Tokens.Office())).GetProperty("eraseOfficialIdentity").GetProperty("violations").Texts("code"));
        Assert.Equal(
            ["IDENTITY-ERASED"],
            (await graph.AskAsync($$"""mutation { recordOfficialIdentity(input: {official: "{{officials[0]}}", identity: {name: "x", position: "y"} }) { violations { code } } }""", Tokens.Office()))
                .GetProperty("recordOfficialIdentity").GetProperty("violations").Texts("code"));

        Assert.Equal(before, await DataAsync(graph, whole, Tokens.Office()));
        Assert.Equal(before, await DataAsync(graph, whole, Desk.Agency(1)));
        var left = (await graph.AskAsync($$"""{ officialIdentities(officials: ["{{officials[0]}}", "{{officials[1]}}"], purpose: "Rà soát") { name staffNumber } }""", Tokens.Office())).GetProperty("officialIdentities");
        Assert.Equal("""[{"name":"Cán bộ 01-02","staffNumber":"SH-0102"}]""", left.GetRawText());
        await using var store = graph.Services.GetRequiredService<IContextFactory>().Create();
        Assert.Equal(1, await store.Identities.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await store.Idempotency.CountAsync(row => row.Operation == "registerOfficial" || row.Operation == "recordOfficialIdentity", TestContext.Current.CancellationToken));
        if (database == "SQLite")
        {
            await store.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", TestContext.Current.CancellationToken);
            await using var file = new FileStream(new SqliteConnectionStringBuilder(store.Database.GetConnectionString()).DataSource, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            Assert.Equal((-1, -1), (bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf("Cán bộ 99"u8), bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf("SH-0101"u8)));
            Assert.NotEqual(-1, bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf("SH-0102"u8));
        }
    }

    private static IEnumerable<string> Questions(string type) => type switch
    {
        "Official" =>
        [
            """{ node(id: "ID") { id } }""", """{ nodes(ids: ["ID"]) { id } }""", """{ officialIdentities(officials: ["ID"], purpose: "x") { name } }""",
            """{ officialScorecards(official: "ID") { totalCount } }""",
            """mutation { eraseOfficialIdentity(input: {official: "ID", grounds: "x"}) { violations { code } version } }""",
            """mutation { endOfficialMembership(input: {official: "ID", lastDay: "2026-10-01"}) { violations { code } version } }""",
        ],
        "EvaluationRound" =>
        [
            """{ node(id: "ID") { id } }""", """{ evaluationRound(id: "ID") { id } }""", """{ officialScorecards(round: "ID") { totalCount } }""",
            """mutation { decideScorecards(input: {round: "ID", group: "Chuyên viên", day: "2026-12-10", decidingDocument: {number: "1", issuer: "2"}, decisions: [{scorecard: "U2NvcmVjYXJkOjE=", rating: GOOD}]}) { violations { code } version } }""",
        ],
        _ =>
        [
            """{ node(id: "ID") { id } }""", """{ scorecard(id: "ID") { id } }""",
            """mutation { appraiseScorecard(input: {scorecard: "ID", day: "2026-11-28", marks: []}) { violations { code } version } }""",
            """mutation { selfScoreScorecard(input: {scorecard: "ID", day: "2026-11-28", marks: []}) { violations { code } version } }""",
            """mutation { recordRatingFacts(input: {scorecard: "ID"}) { violations { code } version } }""",
        ],
    };

    private static async Task<string> RawAsync(Graph graph, string question, string id, string? token) =>
        TraceId().Replace((await graph.AnswerAsync(question.Replace("ID", id, StringComparison.Ordinal), token)).GetRawText(), "").Replace(id, "ID", StringComparison.Ordinal);

    [GeneratedRegex("\"traceId\":\"[0-9a-f]{32}\"")]
    private static partial Regex TraceId();

    private static async Task<string> DataAsync(Graph graph, string query, string? token = null) => (await graph.AskAsync(query, token)).GetRawText();
}
