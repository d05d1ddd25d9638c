using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Support.Needs;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;
using static Twinning.GraphQL.Tests.Support.Desk;

namespace Twinning.GraphQL.Tests.Support;

public class SurveyTests
{
    private const string Record = """
        mutation($input: RecordVillageSurveyInput!) { recordVillageSurvey(input: $input) {
          villageSurvey { id year needs { place field severity isWeakest priority evidence { name figure { amount unit } } reasons { code } } } violations { code severity } } }
        """;

    [Fact]
    public void The_surveys_of_the_demonstration_break_no_rule()
    {
        var surveys = DemoSurveys.All.Select(survey => survey.Survey).ToList();

        Assert.Equal(48, surveys.Count);
        Assert.All(surveys, survey => Assert.Empty(SurveyRules.Judge(survey, [.. surveys.Where(other => other != survey)]).Violations));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_survey_is_recorded_by_an_agency_of_the_village_and_ranked(string database)
    {
        using var graph = Graph.Open(database);
        var village = (await graph.AskAsync("""{ villages(first: 1, asOf: "2020-12-31") { nodes { id duties { agency { id } } surveys(year: 2020) { needs { field isWeakest } } } } }"""))
            .GetProperty("villages").GetProperty("nodes")[0];
        Assert.Equal(11, village.GetProperty("surveys")[0].GetProperty("needs").GetArrayLength());
        var agency = Number(village.GetProperty("duties")[0].GetProperty("agency").GetProperty("id").GetString()!);
        var input = new
        {
            village = village.GetProperty("id").GetString(),
            year = 2021,
            day = "2021-01-12",
            document = new { number = "1", issuer = "Bôn" },
            needs = new object[]
            {
                new { field = "HOUSING", severity = 1 },
                new { field = "HEALTH", severity = 3, priority = 2, evidence = new[] { new { name = "hộ chưa có thẻ", figure = new { amount = 12.5m, unit = "hộ" } } } },
                new { field = "EDUCATION", severity = 3, priority = 1, evidence = new[] { new { name = "trẻ em bỏ học", figure = new { amount = 3m, unit = "em" } } } },
            },
        };

        Assert.Contains("FORBIDDEN", await ErrorAsync(graph, input, Agency("999999")), System.StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await ErrorAsync(graph, input, null), System.StringComparison.Ordinal);
        var recorded = (await graph.AskWithAsync(Record, input, Agency(agency))).GetProperty("recordVillageSurvey");
        Assert.Empty(recorded.GetProperty("violations").EnumerateArray());
        Assert.Equal(["EDUCATION", "HEALTH", "HOUSING"], recorded.GetProperty("villageSurvey").GetProperty("needs").Texts("field"));
        Assert.Equal("""{"amount":12.5,"unit":"hộ"}""", recorded.GetProperty("villageSurvey").GetProperty("needs")[1].GetProperty("evidence")[0].GetProperty("figure").GetRawText());
        var read = $$"""{ node(id: "{{recorded.GetProperty("villageSurvey").GetProperty("id").GetString()}}") { ... on VillageSurvey { needs { evidence { name } } } } }""";
        Assert.Equal("""{"node":{"needs":[{"evidence":null},{"evidence":null},{"evidence":null}]}}""", (await graph.AskAsync(read)).GetRawText());
        Assert.Contains("hộ chưa có thẻ", (await graph.AskAsync(read, Tokens.Office())).GetRawText(), System.StringComparison.Ordinal);

        var again = (await graph.AskWithAsync(Record, input, Agency(agency))).GetProperty("recordVillageSurvey");
        Assert.NotEmpty(again.GetProperty("violations").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, again.GetProperty("villageSurvey").ValueKind);
    }

    private static async Task<string> ErrorAsync(Graph graph, object input, string? token) =>
        (await graph.AnswerWithAsync(Record, input, token)).GetProperty("errors").GetRawText();
}
