using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Xunit;

namespace Twinning.GraphQL.Tests.WorkedExamples;

public class AyunPaTests
{
    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Published_figures_come_out_defended(string database)
    {
        using var graph = Graph.Open(database);

        var data = await graph.AskAsync("""
            {
              coverage(asOf: "2020-12-31") { villagesInScope villagesCovered agenciesInForce }
              official: povertyReduction(area: {code: "624", on: "2020-12-31"}, population: MINORITY, from: 2016, to: 2020) {
                households relativeChangePercent compoundPerYearPercent percentagePoints years }
              reviews: povertyReduction(area: {code: "624", on: "2020-12-31"}, population: MINORITY, from: 2016, to: 2020, source: HOUSEHOLD_REVIEWS) {
                percentagePoints from { poorRate { percent } } to { poorRate { percent } } }
              province: povertyReduction(area: {code: "64", on: "2020-12-31"}, population: MINORITY, from: 2015, to: 2018) { percentagePointsPerYear }
              across: povertyReduction(area: {code: "64", on: "2020-12-31"}, population: ALL, from: 2020, to: 2021) { state violations { message { en } } }
              printed: povertyTrend(area: {code: "64", on: "2020-12-31"}, population: MINORITY, from: 2015, to: 2020) { findings { year fits } }
              national: povertyTrend(area: {code: "VN", on: "2023-12-31"}, population: ALL, from: 2022, to: 2023) { findings { year message { en } } }
              supportTotals(from: 2017, to: 2020) { amount byYear { amount } byOccasion { amount } byYearAndOccasion { amount } }
              then: area(code: "24065", asOf: "2024-01-01") { name }
              now: area(code: "24065", asOf: "2025-08-01") { name }
              reconciliation { figure state }
              dataset { isDemonstration }
            }
            """);

        Assert.Equal("""{"villagesInScope":24,"villagesCovered":24,"agenciesInForce":45}""", data.GetProperty("coverage").GetRawText());
        Assert.Equal(
            """{"households":-958,"relativeChangePercent":-92.74,"compoundPerYearPercent":-48.09,"percentagePoints":null,"years":4}""",
            data.GetProperty("official").GetRawText());
        Assert.Equal(
            """{"percentagePoints":-23.17,"from":{"poorRate":{"percent":24.98}},"to":{"poorRate":{"percent":1.81}}}""",
            data.GetProperty("reviews").GetRawText());
        Assert.Equal(-6.37m, data.GetProperty("province").GetProperty("percentagePointsPerYear").GetDecimal());
        var across = data.GetProperty("across");
        Assert.Equal("NOT_COMPARABLE", across.GetProperty("state").GetString());
        Assert.Contains("59/2015", across.GetRawText(), System.StringComparison.Ordinal);
        Assert.Contains("07/2021", across.GetRawText(), System.StringComparison.Ordinal);
        Assert.Equal("""[{"year":2017,"fits":27.77}]""", data.GetProperty("printed").GetProperty("findings").GetRawText());
        Assert.Contains("119 too many", Assert.Single(data.GetProperty("national").GetProperty("findings").EnumerateArray()).GetRawText(), System.StringComparison.Ordinal);
        var support = data.GetProperty("supportTotals");
        Assert.Equal(989_356_000, support.GetProperty("amount").GetInt64());
        Assert.All(["byYear", "byOccasion", "byYearAndOccasion"], part =>
            Assert.Equal(989_356_000, support.GetProperty(part).EnumerateArray().Sum(sum => sum.GetProperty("amount").GetInt64())));
        Assert.Equal("Chư Băh", data.GetProperty("then").GetProperty("name").GetString());
        Assert.Equal("Ia Rbol", data.GetProperty("now").GetProperty("name").GetString());
        Assert.DoesNotContain(data.GetProperty("reconciliation").EnumerateArray(), line => line.GetProperty("state").GetString() == "DIFFERENT");
        Assert.True(data.GetProperty("dataset").GetProperty("isDemonstration").GetBoolean());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Ending_an_agency_that_is_alone_warns_and_uncovers_exactly_that_bon(string database)
    {
        using var graph = Graph.Open(database);
        var villages = (await graph.AskAsync("""{ villages(first: 100, asOf: "2020-12-31") { nodes { id name duties { records { id } } } } }"""))
            .GetProperty("villages").GetProperty("nodes").EnumerateArray().ToList();
        var alone = villages.First(village => village.GetProperty("duties").GetArrayLength() == 1);
        var shared = villages.First(village => village.GetProperty("duties").GetArrayLength() > 1);

        var warned = await EndAsync(graph, shared);
        Assert.Empty(warned.GetProperty("violations").EnumerateArray());
        warned = await EndAsync(graph, alone);
        Assert.Equal("ASSIGNMENT-VILLAGE-UNCOVERED", Assert.Single(warned.GetProperty("violations").EnumerateArray()).GetProperty("code").GetString());

        var coverage = await graph.AskAsync("""
            { on: coverage(asOf: "2020-12-31") { uncovered { totalCount } } next: coverage(asOf: "2021-01-01") { uncovered { nodes { name } } } }
            """);
        Assert.Equal(0, coverage.GetProperty("on").GetProperty("uncovered").GetProperty("totalCount").GetInt32());
        Assert.Equal(
            alone.GetProperty("name").GetString(),
            Assert.Single(coverage.GetProperty("next").GetProperty("uncovered").GetProperty("nodes").EnumerateArray()).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Two_proposals_for_one_pair_at_once_are_one_accepted_and_one_refused(string database)
    {
        using var graph = Graph.Open(database);
        var data = await graph.AskAsync("""{ villages(first: 1, asOf: "2026-01-01") { nodes { id } } agencies(first: 1, asOf: "2026-01-01") { nodes { id } } }""");
        var village = data.GetProperty("villages").GetProperty("nodes")[0].GetProperty("id").GetString();
        var agencies = (await graph.AskAsync("""{ agencies(first: 50, asOf: "2026-01-01") { nodes { id load duties { village { id } } } } }"""))
            .GetProperty("agencies").GetProperty("nodes").EnumerateArray();
        var agency = agencies.First(node => node.GetProperty("duties").EnumerateArray().All(duty => duty.GetProperty("village").GetProperty("id").GetString() != village))
            .GetProperty("id").GetString();
        var mutation = $$"""
            mutation { assignAgency(input: {agency: "{{agency}}", village: "{{village}}", from: "2026-01-01", decidingDocument: {number: "1", issuer: "UBND"} }) { assignment { id } violations { code severity message { vi en } source { kind } } } }
            """;

        var answers = await Task.WhenAll(graph.AskAsync(mutation, Tokens.Office()), graph.AskAsync(mutation, Tokens.Office()));

        var refusals = answers.Select(answer => answer.GetProperty("assignAgency").GetProperty("violations").EnumerateArray()
            .Any(violation => violation.GetProperty("code").GetString() == "ASSIGNMENT-PAIR-TWICE")).Order();
        Assert.Equal([false, true], refusals);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Each_version_of_a_corrected_return_answers_for_ever_as_it_did(string database)
    {
        using var graph = Graph.Open(database);
        static string Ask(string? knownAt) => $$"""
            { povertyTrend(area: {code: "624", on: "2020-12-31"}, population: MINORITY, from: 2020, to: 2020, asOf: "2020-12-31"{{(knownAt is null ? string.Empty : $", knownAt: \"{knownAt}\"")}}) {
              points { poor { value } households { value } } } }
            """;
        var id = (await graph.AskAsync("""{ area(code: "624", asOf: "2020-12-31") { povertyReturns(first: 10) { nodes { id figures { year } } } } }"""))
            .GetProperty("area").GetProperty("povertyReturns").GetProperty("nodes").EnumerateArray()
            .Single(node => node.GetProperty("figures").GetProperty("year").GetInt32() == 2020).GetProperty("id").GetString();

        var answers = new System.Collections.Generic.List<(string At, string Data)>();
        foreach (var poor in new[] { 76, 77 })
        {
            var corrected = (await graph.AskAsync($$"""
                mutation { correctPovertyReturn(input: {povertyReturn: "{{id}}", figures: {asOf: "2020-12-31", households: 4135, poor: {end: {{poor}}}, source: "correction"} }) { recordedAt violations { code } } }
                """, Tokens.Office())).GetProperty("correctPovertyReturn");
            answers.Add((corrected.GetProperty("recordedAt").GetString()!, (await graph.AskAsync(Ask(null))).GetRawText()));
        }

        Assert.NotEqual(answers[0].Data, answers[1].Data);
        foreach (var (at, data) in answers)
        {
            Assert.Equal(data, (await graph.AskAsync(Ask(at))).GetRawText());
        }
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_proposal_that_breaks_four_rules_changes_nothing_and_names_all_four(string database)
    {
        using var graph = Graph.Open(database);
        var data = await graph.AskAsync("""{ villages(first: 50, asOf: "2020-12-31") { nodes { id duties { agency { id } role } } } dataset { version } }""");
        var full = data.GetProperty("villages").GetProperty("nodes").EnumerateArray().First(village => village.GetProperty("duties").GetArrayLength() == 3);
        var partner = full.GetProperty("duties").EnumerateArray().First(duty => duty.GetProperty("role").GetString() == "PARTNER").GetProperty("agency").GetProperty("id").GetString();

        var payload = (await graph.AskAsync($$"""
            mutation { assignAgency(input: {agency: "{{partner}}", village: "{{full.GetProperty("id").GetString()}}", role: LEAD, from: "2016-12-31", decidingDocument: {number: "1", issuer: "UBND"} }) { assignment { id } violations { code severity message { vi en } source { kind } } } }
            """, Tokens.Office())).GetProperty("assignAgency");

        Assert.Equal(JsonValueKind.Null, payload.GetProperty("assignment").ValueKind);
        Assert.Superset(
            new System.Collections.Generic.HashSet<string?> { "ASSIGNMENT-OUTSIDE-TERM", "ASSIGNMENT-PAIR-TWICE", "ASSIGNMENT-SECOND-LEAD", "ASSIGNMENT-VILLAGE-LIMIT" },
            payload.GetProperty("violations").EnumerateArray().Select(violation => violation.GetProperty("code").GetString()).ToHashSet());
        Assert.Equal(
            data.GetProperty("dataset").GetRawText(),
            (await graph.AskAsync("{ dataset { version } }")).GetProperty("dataset").GetRawText());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Nobody_but_the_office_writes(string database)
    {
        using var graph = Graph.Open(database);

        var answer = await graph.AnswerAsync("""mutation { endAssignment(input: {assignment: "QXNzaWdubWVudDox", lastDay: "2020-01-01", decidingDocument: {number: "1", issuer: "UBND"} }) { version } }""");

        Assert.Equal("FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Small_counts_by_bon_are_hidden_from_the_public_and_not_from_the_office(string database)
    {
        using var graph = Graph.Open(database);
        var villages = (await graph.AskAsync("""{ villages(first: 50, asOf: "2020-12-31") { nodes { id } } }"""))
            .GetProperty("villages").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()).ToList();
        var query = "{ " + string.Join(' ', villages.Take(8).Select((id, place) =>
            $$"""v{{place}}: povertyTrend(area: {id: "{{id}}"}, population: MINORITY, from: 2020, to: 2020, source: HOUSEHOLD_REVIEWS) { points { poor { state value } } }""")) + " }";

        var seen = (await graph.AskAsync(query)).EnumerateObject().Select(village => village.Value.GetProperty("points")[0].GetProperty("poor")).ToList();
        var office = (await graph.AskAsync(query, Tokens.Office())).EnumerateObject().Select(village => village.Value.GetProperty("points")[0].GetProperty("poor")).ToList();

        Assert.Contains(seen, figure => figure.GetProperty("state").GetString() == "SUPPRESSED");
        Assert.DoesNotContain(seen, figure => figure.GetProperty("value").ValueKind == JsonValueKind.Number && figure.GetProperty("value").GetDecimal() is > 0 and < 5);
        Assert.DoesNotContain(office, figure => figure.GetProperty("state").GetString() == "SUPPRESSED");
    }

    private static async Task<JsonElement> EndAsync(Graph graph, JsonElement village) => (await graph.AskAsync($$"""
        mutation { endAssignment(input: {assignment: "{{village.GetProperty("duties")[0].GetProperty("records")[0].GetProperty("id").GetString()}}", lastDay: "2020-12-31", decidingDocument: {number: "1", issuer: "UBND"} }) { violations { code severity } } }
        """, Tokens.Office())).GetProperty("endAssignment");
}
