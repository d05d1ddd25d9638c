using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Support;

public class ReportTests
{
    private const string Record = """
        mutation($input: RecordReportInput!) { recordReport(input: $input) { recordedAt violations { code severity } report { id rhythm submittedOn period { from until } } } }
        """;

    private const string Set = """
        mutation($input: SetReportScheduleInput!) { setReportSchedule(input: $input) { violations { code } programme {
          reportSchedules { days { from until } requirements { rhythm dueAfterDays } decidingDocument { number } } } } }
        """;

    [Fact]
    public void The_reports_of_the_demonstration_are_accepted_and_some_are_late()
    {
        var schedule = new DatedParameter<ReportSchedule>([new DatedValue<ReportSchedule>(DemoReports.Schedule, DemoReports.Days, LegalSources.ProgrammePlan)]);
        var records = DemoProgramme.Assignments.ToDictionary(record => record.Id);

        var judged = DemoReports.All.Select(report => ReportRules.Judge(
            report, records[report.Assignment], schedule, [.. DemoReports.All.Where(other => other != report && other.Assignment == report.Assignment)])).ToList();

        Assert.All(judged, result => Assert.True(result.IsAccepted));
        Assert.All(judged.SelectMany(result => result.Violations), violation => Assert.Equal("REPORT-LATE", violation.Code.Value));
        Assert.Contains(judged, result => result.Violations.Count > 0);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Standings_of_a_day_count_what_is_owed_in_time_late_and_missing(string database)
    {
        using var graph = Graph.Open(database);

        var day = await StandingsAsync(graph, "2020-10-05", null);
        var after = await StandingsAsync(graph, "2020-10-06", null);
        var end = await StandingsAsync(graph, "2021-12-31", null);

        Assert.Equal(8 * 45, day["owed"]);
        Assert.All([day, after, end], counts => Assert.Equal(counts["owed"], counts["notYetDue"] + counts["onTime"] + counts["late"] + counts["missing"]));
        Assert.Equal(45 + NotInTime, day["notYetDue"]);
        Assert.Equal(45, after["notYetDue"]);
        Assert.Equal(day["missing"] + NotInTime, after["missing"]);
        Assert.True(NotInTime > 0);
        Assert.Equal(0, end["notYetDue"]);
        Assert.Equal(DemoReports.All.Count, end["onTime"] + end["late"]);
        Assert.True(end["late"] > 0 && end["missing"] > 0);
        Assert.Equal(4 * 45, (await StandingsAsync(graph, "2021-12-31", 2019))["owed"]);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task The_office_sets_a_rhythm_an_agency_reports_by_it_and_corrects_its_day(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        var rhythm = new
        {
            from = "2020-07-01",
            requirements = new object[] { new { rhythm = "HALF_YEARLY", dueAfterDays = 10 }, new { rhythm = "YEARLY", dueAfterDays = -15 } },
            decidingDocument = new { number = "7", issuer = "Thị ủy" },
        };

        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Set, rhythm, twinned.LeadToken), StringComparison.Ordinal);
        Assert.Contains("each rhythm once", await Twinned.ErrorAsync(graph, Set, new { rhythm.from, requirements = rhythm.requirements.Append(rhythm.requirements[0]), rhythm.decidingDocument }, Tokens.Office()), StringComparison.Ordinal);
        var schedules = (await graph.AskWithAsync(Set, rhythm, Tokens.Office())).GetProperty("setReportSchedule").GetProperty("programme").GetProperty("reportSchedules");
        Assert.Equal("""{"from":"2019-01-01","until":"2020-06-30"}""", schedules[0].GetProperty("days").GetRawText());
        Assert.Equal("""[{"rhythm":"HALF_YEARLY","dueAfterDays":10},{"rhythm":"YEARLY","dueAfterDays":-15}]""", schedules[1].GetProperty("requirements").GetRawText());

        var input = new { assignment = twinned.Lead, rhythm = "HALF_YEARLY", periodFrom = "2020-07-01", submittedOn = "2021-01-12", idempotencyKey = "half" };
        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Record, input, twinned.PartnerToken), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Record, input, null), StringComparison.Ordinal);
        var late = (await graph.AskWithAsync(Record, input, twinned.LeadToken)).GetProperty("recordReport");
        var again = (await graph.AskWithAsync(Record, input, twinned.LeadToken)).GetProperty("recordReport");
        Assert.Equal(late.GetRawText(), again.GetRawText());
        Assert.Equal("""[{"code":"REPORT-LATE","severity":"WARNING"}]""", late.GetProperty("violations").GetRawText());
        Assert.Equal("""{"from":"2020-07-01","until":"2020-12-31"}""", late.GetProperty("report").GetProperty("period").GetRawText());

        var twice = new { input.assignment, input.rhythm, input.periodFrom, submittedOn = "2021-01-10" };
        Assert.Equal(["REPORT-TWICE"], await CodesAsync(graph, twice, twinned.LeadToken));
        Assert.Empty(await CodesAsync(graph, new { input.assignment, input.rhythm, input.periodFrom, submittedOn = "2021-01-10", correct = true }, twinned.LeadToken));
        Assert.Equal(["REPORT-PERIOD"], await CodesAsync(graph, new { input.assignment, rhythm = "MONTHLY", input.periodFrom, input.submittedOn }, Tokens.Office()));
        Assert.Equal(["REPORT-EARLY"], await CodesAsync(graph, new { input.assignment, rhythm = "YEARLY", periodFrom = "2020-01-01", submittedOn = "2019-12-31" }, Tokens.Office()));

        Assert.Equal("YEARLY MISSING 27, HALF_YEARLY ON_TIME 0", await LastAsync(graph, twinned, null));
        Assert.Equal("YEARLY MISSING 27, HALF_YEARLY LATE 2", await LastAsync(graph, twinned, late.GetProperty("recordedAt").GetString()));
    }

    // Reports of the third quarter of 2020 that had not come by their due day.
    private static int NotInTime { get; } =
        45 - DemoReports.All.Count(report => report.PeriodFrom == new DateOnly(2020, 7, 1) && report.SubmittedOn <= new DateOnly(2020, 10, 5));

    private static async Task<Dictionary<string, int>> StandingsAsync(Graph graph, string day, int? year)
    {
        var only = year is null ? string.Empty : $"(year: {year})";
        var counts = (await graph.AskAsync($$"""{ programme(asOf: "{{day}}") { reportStandings{{only}} { owed notYetDue onTime late missing } } }"""))
            .GetProperty("programme").GetProperty("reportStandings");
        return counts.EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt32());
    }

    private static async Task<IEnumerable<string>> CodesAsync(Graph graph, object input, string token) =>
        Twinned.Codes((await graph.AskWithAsync(Record, input, token)).GetProperty("recordReport"));

    private static async Task<string> LastAsync(Graph graph, Twinned twinned, string? knownAt)
    {
        var moment = knownAt is null ? string.Empty : $", knownAt: \"{knownAt}\"";
        var reports = (await graph.AskAsync($$"""
            { node(id: "{{twinned.Lead}}", asOf: "2021-01-12"{{moment}}) { ... on Assignment { reports(year: 2020) { rhythm state daysLate } } } }
            """)).GetProperty("node").GetProperty("reports").EnumerateArray();
        return string.Join(", ", reports.Where(report => report.GetProperty("rhythm").GetString() != "QUARTERLY")
            .Select(report => $"{report.GetProperty("rhythm")} {report.GetProperty("state")} {report.GetProperty("daysLate")}"));
    }
}
