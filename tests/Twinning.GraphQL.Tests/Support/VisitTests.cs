using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Support;

public class VisitTests
{
    private const string Record = """
        mutation($input: RecordVisitInput!) { recordVisit(input: $input) { recordedAt violations { code } visit { id day officers contacts assignment { id } } } }
        """;

    [Fact]
    public void The_visits_of_the_demonstration_break_no_rule()
    {
        var register = new AssignmentRegister(DemoProgramme.Programme, DemoProgramme.Assignments, DemoAgencies.Directory);

        Assert.Equal(345, DemoVisits.All.Count);
        Assert.All(DemoVisits.All, visit => Assert.Empty(VisitRules.Judge(visit, register).Violations));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task An_agency_records_a_visit_once_and_corrects_it(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        var input = new { assignment = twinned.Partner, day = "2021-02-03", officers = 2, contacts = new[] { "VILLAGE_HEAD", "VILLAGE_ELDER" }, idempotencyKey = "once" };

        var first = (await graph.AskWithAsync(Record, input, twinned.PartnerToken)).GetProperty("recordVisit");
        var again = (await graph.AskWithAsync(Record, input, twinned.PartnerToken)).GetProperty("recordVisit");
        Assert.Equal(first.GetRawText(), again.GetRawText());
        Assert.Empty(Twinned.Codes(first));
        Assert.Equal(["VILLAGE_HEAD", "VILLAGE_ELDER"], first.GetProperty("visit").GetProperty("contacts").EnumerateArray().Select(role => role.GetString()));

        var corrects = first.GetProperty("visit").GetProperty("id").GetString();
        var corrected = new { input.assignment, day = "2021-02-04", officers = 3, contacts = new[] { "RESPECTED_PERSON" }, corrects };
        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Record, corrected, twinned.LeadToken), StringComparison.Ordinal);
        Assert.Equal(corrects, (await graph.AskWithAsync(Record, corrected, twinned.PartnerToken)).GetProperty("recordVisit").GetProperty("visit").GetProperty("id").GetString());
        Assert.Equal(["2021-02-04"], await DaysAsync(graph, twinned, null));
        Assert.Equal(["2021-02-03"], await DaysAsync(graph, twinned, first.GetProperty("recordedAt").GetString()));
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_visit_that_breaks_rules_is_refused_with_all_of_them(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        var input = new { assignment = twinned.Lead, day = "2016-02-03", officers = 0, contacts = new[] { "VILLAGE_HEAD", "VILLAGE_HEAD" } };

        var refused = (await graph.AskWithAsync(Record, input, Tokens.Office())).GetProperty("recordVisit");

        Assert.Equal(["VISIT-DAY", "VISIT-OFFICERS", "VISIT-CONTACT"], Twinned.Codes(refused));
        Assert.Equal(JsonValueKind.Null, refused.GetProperty("visit").ValueKind);
        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Record, input, null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task A_year_is_from_its_first_day_to_its_last_and_years_of_no_calendar_have_none(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        foreach (var day in new[] { "2020-12-31", "2021-01-01", "2021-12-31", "2022-01-01" })
        {
            var visit = new { assignment = twinned.Lead, day, officers = 1, contacts = new[] { "VILLAGE_HEAD" } };
            Assert.Empty(Twinned.Codes((await graph.AskWithAsync(Record, visit, twinned.LeadToken)).GetProperty("recordVisit")));
        }

        Assert.Equal(["2021-01-01", "2021-12-31"], await DaysAsync(graph, twinned, null));
        Assert.Equal(["2022-01-01"], await DaysAsync(graph, twinned, null, 2022));
        foreach (var year in new[] { int.MinValue, 0, 1, 9999, 10000 })
        {
            Assert.Empty(await DaysAsync(graph, twinned, null, year));
        }
    }

    private static async Task<string?[]> DaysAsync(Graph graph, Twinned twinned, string? knownAt, int year = 2021)
    {
        var moment = knownAt is null ? string.Empty : $", knownAt: \"{knownAt}\"";
        return (await graph.AskAsync($$"""{ node(id: "{{twinned.Village}}"{{moment}}) { ... on Village { visits(year: {{year}}) { nodes { day } } } } }"""))
            .GetProperty("node").GetProperty("visits").GetProperty("nodes").Texts("day");
    }
}
