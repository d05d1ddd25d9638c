using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Standards;
using Xunit;

namespace Twinning.GraphQL.Tests.Poverty.Classification;

public class ClassificationQueriesTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private const string Field = "classifyHousehold";

    // Decision 59/2015/QĐ-TTg, Article 2; Decree 07/2021/NĐ-CP, Article 3; Decree 351/2025/NĐ-CP.
    [Theory]
    [InlineData("standard: \"VN-2016\"", "RURAL", 700_000, 0, "POOR", "BY_INCOME")]
    [InlineData("standard: \"VN-2016\"", "RURAL", 700_001, 2, "NEAR_POOR", "NOT_TOLD")]
    [InlineData("standard: \"VN-2016\"", "RURAL", 1_000_000, 3, "POOR", "BY_DEPRIVATIONS")]
    [InlineData("standard: \"VN-2016\"", "RURAL", 1_000_001, 9, "AVERAGE_LIVING_STANDARD", "NOT_TOLD")]
    [InlineData("standard: \"VN-2016\"", "URBAN", 1_300_000, 2, "NEAR_POOR", "NOT_TOLD")]
    [InlineData("standard: \"VN-2016\"", "URBAN", 1_950_001, 0, "ABOVE_AVERAGE", "NOT_TOLD")]
    [InlineData("standard: \"VN-2022\"", "RURAL", 0, 2, "NEAR_POOR", "NOT_TOLD")]
    [InlineData("standard: \"VN-2022\"", "RURAL", 1_500_000, 3, "POOR", "NOT_TOLD")]
    [InlineData("standard: \"VN-2022\"", "RURAL", 1_500_001, 12, "AVERAGE_LIVING_STANDARD", "NOT_TOLD")]
    [InlineData("standard: \"VN-2022\"", "URBAN", 1_500_001, 3, "POOR", "NOT_TOLD")]
    [InlineData("standard: \"VN-2022\"", "URBAN", 2_000_000, 0, "NEAR_POOR", "NOT_TOLD")]
    [InlineData("standard: \"VN-2027\"", "RURAL", 2_200_000, 3, "POOR", "NOT_TOLD")]
    [InlineData("standard: \"VN-2027\"", "RURAL", 1_800_000, 2, "NEAR_POOR", "NOT_TOLD")]
    [InlineData("review: {year: 2021}", "RURAL", 900_000, 3, "POOR", "BY_DEPRIVATIONS")]
    [InlineData("review: {kind: BASELINE, year: 2021}", "RURAL", 900_000, 2, "NEAR_POOR", "NOT_TOLD")]
    [InlineData("review: {year: 2026}", "URBAN", 1_900_000, 3, "POOR", "NOT_TOLD")]
    public async Task Counts_are_classified(string standard, string settlement, long income, int deprivations, string status, string poorKind)
    {
        var answer = await AskAsync(
            $"{{{standard}, settlement: {settlement}, counts: {{incomePerPerson: {income}, deprivations: {deprivations}}}}}", "status best worst isDecided poorKind");

        Assert.Equal((status, status, status, poorKind), (Text(answer, "status"), Text(answer, "best"), Text(answer, "worst"), Text(answer, "poorKind")));
        Assert.True(answer.GetProperty("isDecided").GetBoolean());
    }

    // Circular 17/2016/TT-BLĐTBXH as amended by Circular 14/2018, Article 6; Circular 07/2021/TT-BLĐTBXH, Article 1.
    [Theory]
    [InlineData("VN-2016", "RURAL", 120, 0, "POOR")]
    [InlineData("VN-2016", "RURAL", 121, 30, "POOR")]
    [InlineData("VN-2016", "RURAL", 150, 20, "NEAR_POOR")]
    [InlineData("VN-2016", "RURAL", 151, 100, "NOT_POOR")]
    [InlineData("VN-2016", "URBAN", 140, 0, "POOR")]
    [InlineData("VN-2016", "URBAN", 175, 20, "NEAR_POOR")]
    [InlineData("VN-2022", "RURAL", 140, 30, "POOR")]
    [InlineData("VN-2022", "RURAL", 140, 20, "NEAR_POOR")]
    [InlineData("VN-2022", "RURAL", 141, 120, "NOT_POOR")]
    [InlineData("VN-2022", "URBAN", 175, 30, "POOR")]
    [InlineData("VN-2022", "URBAN", 176, 0, "NOT_POOR")]
    public async Task Points_are_classified(string standard, string settlement, int income, int deprivation, string status)
    {
        var answer = await AskAsync($"{{standard: \"{standard}\", settlement: {settlement}, points: {{income: {income}, deprivation: {deprivation}}}}}", "status");

        Assert.Equal(status, Text(answer, "status"));
    }

    [Theory]
    [InlineData("{}", "dwelling: {floorArea: 40}", 5, "HOUSING-AREA", false)]
    [InlineData("{}", "dwelling: {floorArea: 39.9}", 5, "HOUSING-AREA", true)]
    [InlineData("{bornOn: \"2016-10-15\", hasHealthInsurance: false}", "", 1, "HEALTH-INSURANCE", true)]
    [InlineData("{bornOn: \"2016-10-16\", hasHealthInsurance: false}", "", 1, "HEALTH-INSURANCE", false)]
    [InlineData("{}", "dwelling: {wallsAreDurable: true, columnsAreDurable: false, roofIsDurable: false}", 1, "HOUSING-QUALITY", true)]
    [InlineData("{}", "dwelling: {wallsAreDurable: true, columnsAreDurable: false, roofIsDurable: true}", 1, "HOUSING-QUALITY", false)]
    [InlineData("{bornOn: \"1937-01-01\", allowance: NONE}", "", 1, "DEPENDANTS", false)]
    [InlineData("{bornOn: \"1937-01-01\", allowance: AS_ELDERLY}", "", 1, "DEPENDANTS", true)]
    [InlineData("{}", "services: {water: OTHER}", 1, "WATER-SOURCE", true)]
    [InlineData("{}", "services: {latrine: SEPTIC}", 1, "LATRINE", false)]
    public async Task Findings_become_indicators(string member, string findings, int members, string indicator, bool isDeprived)
    {
        var all = string.Join(", ", Enumerable.Repeat(member, members));
        var answer = await AskAsync(
            $"{{standard: \"VN-2022\", settlement: RURAL, findings: {{incomePerPerson: 1000000, reviewedOn: \"2022-10-15\", members: [{all}], {findings}}}}}",
            "deprived { code } notKnown { code } steps { code holds }");

        var code = "VN-2022-" + indicator;
        Assert.Equal(isDeprived, answer.GetProperty("deprived").Texts("code").Contains(code));
        Assert.DoesNotContain(code, answer.GetProperty("notKnown").Texts("code"));
        Assert.Contains(answer.GetProperty("steps").EnumerateArray(), step => Text(step, "code") == code && step.GetProperty("holds").GetBoolean() == isDeprived);
    }

    [Theory]
    [InlineData(4, 2, false)]
    [InlineData(5, 3, true)]
    public async Task More_than_half_dependants_are_a_deprivation(int members, int children, bool isDeprived)
    {
        var all = string.Join(", ", Enumerable.Range(0, members).Select(place =>
            place < children ? "{bornOn: \"2015-01-01\"}" : "{bornOn: \"1990-01-01\", allowance: NONE}"));
        var answer = await AskAsync(
            $"{{standard: \"VN-2022\", settlement: RURAL, findings: {{reviewedOn: \"2022-10-15\", members: [{all}]}}}}", "deprived { code }");

        Assert.Equal(isDeprived, answer.GetProperty("deprived").Texts("code").Contains("VN-2022-DEPENDANTS"));
    }

    [Fact]
    public async Task What_is_not_known_gives_the_best_and_the_worst_case()
    {
        var answer = await AskAsync(
            """{standard: "VN-2022", settlement: RURAL, counts: {incomePerPerson: 1500000, deprived: ["VN-2022-LATRINE", "VN-2022-WATER-SOURCE"], unknown: ["VN-2022-EMPLOYMENT"]}}""",
            "status best worst isDecided deprived { code } notKnown { code } nearestChange { income { difference } } steps { code outcome { vi en } holds }");

        Assert.Equal(("UNKNOWN", "NEAR_POOR", "POOR"), (Text(answer, "status"), Text(answer, "best"), Text(answer, "worst")));
        Assert.False(answer.GetProperty("isDecided").GetBoolean());
        Assert.Equal(["VN-2022-WATER-SOURCE", "VN-2022-LATRINE"], answer.GetProperty("deprived").Texts("code"));
        Assert.Equal(["VN-2022-EMPLOYMENT"], answer.GetProperty("notKnown").Texts("code"));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("nearestChange").ValueKind);
    }

    [Theory]
    [InlineData("counts: {}", "POOR", "ABOVE_AVERAGE")]
    [InlineData("counts: {incomePerPerson: 1500000}", "POOR", "NEAR_POOR")]
    [InlineData("counts: {deprivations: 3}", "POOR", "ABOVE_AVERAGE")]
    [InlineData("points: {}", "POOR", "NOT_POOR")]
    public async Task Nothing_needs_to_be_known(string household, string worst, string best)
    {
        var answer = await AskAsync($"{{standard: \"VN-2022\", settlement: RURAL, {household}}}", "best worst");

        Assert.Equal((worst, best), (Text(answer, "worst"), Text(answer, "best")));
    }

    [Fact]
    public async Task The_steps_and_the_nearest_change_are_told_in_both_languages()
    {
        var answer = await AskAsync(
            """{standard: "VN-2022", settlement: RURAL, counts: {incomePerPerson: 1500000, deprivations: 3}}""",
            "steps { code source { code provision } input { en } comparison { vi en } holds outcome { vi } } "
            + "nearestChange { income { difference unit words { vi en } becomes } indicators { difference unit words { en } becomes } }");

        Assert.Equal(["POVERTY-INCOME-LINE", "POVERTY-DEPRIVATIONS"], answer.GetProperty("steps").Texts("code"));
        var step = answer.GetProperty("steps")[0];
        Assert.Equal("từ 1.500.000 đồng trở xuống", Text(step.GetProperty("comparison"), "vi"));
        Assert.Equal("ND-07-2021", Text(step.GetProperty("source"), "code"));
        Assert.Equal("hộ nghèo", Text(answer.GetProperty("steps")[1].GetProperty("outcome"), "vi"));
        Assert.Equal(
            """{"difference":1,"unit":"DONG","words":{"vi":"thêm 1 đồng","en":"1 đồng more"},"becomes":"AVERAGE_LIVING_STANDARD"}""",
            answer.GetProperty("nearestChange").GetProperty("income").GetRawText());
        Assert.Equal(
            """{"difference":-1,"unit":"INDICATORS","words":{"en":"1 indicator fewer"},"becomes":"NEAR_POOR"}""",
            answer.GetProperty("nearestChange").GetProperty("indicators").GetRawText());
    }

    [Fact]
    public async Task The_standard_of_the_place_of_the_review_is_used()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, StandardsJson.Good, TestContext.Current.CancellationToken);
        using var own = TwinningHost.With(new Dictionary<string, string> { ["TWINNING_STANDARDS"] = file });
        var area = Convert.ToBase64String("Area:1"u8);

        var there = await own.CalculateAsync(Field, $"{{review: {{year: 2022, area: {{id: \"{area}\"}}}}, settlement: RURAL, counts: {{}}}}", "standard");
        var elsewhere = await own.CalculateAsync(Field, "{review: {year: 2022}, settlement: RURAL, counts: {}}", "standard");
        var later = await own.CalculateAsync(Field, $"{{review: {{year: 2024, area: {{id: \"{area}\"}}}}, settlement: RURAL, counts: {{}}}}", "standard");

        File.Delete(file);
        Assert.Equal(("EXAMPLE-2022", "VN-2022", "VN-2022"), (Text(there, "standard"), Text(elsewhere, "standard"), Text(later, "standard")));
    }

    [Theory]
    [InlineData("settlement: RURAL, counts: {}", "input: ", "either the standard or the review")]
    [InlineData("standard: \"VN-2022\", review: {year: 2022}, settlement: RURAL, counts: {}", "input: ", "either the standard or the review")]
    [InlineData("standard: \"VN-2025\", settlement: RURAL, counts: {}", "input.standard: ", "'VN-2025'", "VN-2016, VN-2022, VN-2027")]
    [InlineData("review: {year: 2031}, settlement: RURAL, counts: {}", "input.review.year: ", "2031", "2026, 2027")]
    [InlineData("review: {kind: BASELINE, year: 2026}, settlement: RURAL, counts: {}", "input.review.year: ", "valid: 2015, 2021.")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL", "input: ", "exactly one of counts, points and findings")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, counts: {}, points: {}", "input: ", "exactly one")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, counts: {deprivations: 13}", "input.counts.deprivations: ", "0 to 12")]
    [InlineData("standard: \"VN-2016\", settlement: RURAL, counts: {deprivations: -1}", "input.counts.deprivations: ", "0 to 10")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, counts: {deprivations: 1, deprived: []}", "input.counts: ", "not both")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, counts: {deprived: [\"LATRINE\"]}", "input.counts.deprived: ", "'LATRINE'", "VN-2022-LATRINE")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, counts: {unknown: [\"VN-2016-LATRINE\"]}", "input.counts.unknown: ", "VN-2022-LATRINE")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, counts: {deprived: [\"VN-2022-LATRINE\"], unknown: [\"VN-2022-LATRINE\"]}", "input.counts.unknown: ", "one of the two")]
    [InlineData("standard: \"VN-2027\", settlement: RURAL, counts: {deprived: [\"X\"]}", "input.counts.deprived: ", "not known")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, points: {deprivation: 25}", "input.points: ", "multiple of 10 from 0 to 120")]
    [InlineData("standard: \"VN-2027\", settlement: RURAL, points: {income: -1}", "input.points: ", "0 or more")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, findings: {reviewedOn: \"2022-10-15\", members: []}", "input.findings.members: ", "1 to 100")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, findings: {reviewedOn: \"9999-10-15\", members: [{}]}", "input.findings.reviewedOn: ", "2100-12-31")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, findings: {reviewedOn: \"2022-10-15\", members: [{}, {bornOn: \"2022-10-16\"}]}", "members[1].bornOn: ")]
    [InlineData("standard: \"VN-2022\", settlement: RURAL, findings: {reviewedOn: \"2022-10-15\", members: [{}], dwelling: {floorArea: -1}}", "dwelling.floorArea: ")]
    public async Task Bad_input_is_told_with_the_argument_and_what_is_valid(string input, params string[] words) =>
        await host.RefusesAsync(Field, $"{{{input}}}", words);

    private static string Text(JsonElement item, string property) => item.GetProperty(property).GetString()!;

    private Task<JsonElement> AskAsync(string input, string selection) => host.CalculateAsync(Field, input, selection);
}
