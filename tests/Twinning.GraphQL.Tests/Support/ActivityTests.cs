using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Poverty;
using Twinning.GraphQL.Tests.Security;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Support;

public class ActivityTests
{
    private const string Record = """
        mutation($input: RecordActivityInput!) { recordActivity(input: $input) { recordedAt violations { code severity message { en } }
          activity { id day officers occasion eventKey contributions { kind stage amount goods quantity { amount unit } sources { source amount quantity { amount } }
            declaredValue basis repaid perMonth months pupils } } } }
        """;

    private static readonly object Rice = new
    {
        goods = new
        {
            stage = "COMMITTED",
            goods = "gạo",
            quantity = new { amount = 1.255m, unit = "tấn" },
            declaredValue = 15_000_000L,
            basis = "MARKET_PRICE",
            sources = new object[] { new { source = "STAFF", amount = 0.255m }, new { source = "ENTERPRISE", amount = 1m } },
        },
    };

    private static readonly object[] AllKinds =
    [
        Money(5_000_000),
        Rice,
        new { workDays = new { days = 12.5m, sources = new[] { new { source = "STAFF", amount = 12.5m } } } },
        new { loan = new { principal = 9_000_000L, repaid = 1_000_000L, sources = new[] { new { source = "BENEFACTOR", amount = 9_000_000L } } } },
        new { scholarship = new { perMonth = 500_000L, firstMonth = "2021-01-01", months = 9, pupils = 2, sources = new[] { new { source = "NOT_STATED", amount = 9_000_000L } } } },
    ];

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task An_agency_records_an_activity_with_contributions_of_all_kinds_and_corrects_it(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        var input = new { assignment = twinned.Lead, day = "2021-03-01", field = "LIVELIHOOD", officers = 4, contributions = AllKinds, idempotencyKey = "first" };

        var first = (await graph.AskWithAsync(Record, input, twinned.LeadToken)).GetProperty("recordActivity");
        var again = (await graph.AskWithAsync(Record, input, twinned.LeadToken)).GetProperty("recordActivity");

        Assert.Empty(Twinned.Codes(first));
        Assert.Equal(first.GetRawText(), again.GetRawText());
        var contributions = first.GetProperty("activity").GetProperty("contributions");
        Assert.Equal(["MONEY", "GOODS", "WORK_DAYS", "LOAN", "SCHOLARSHIP"], contributions.Texts("kind"));
        Assert.Equal("""{"amount":1.255,"unit":"tấn"}""", contributions[1].GetProperty("quantity").GetRawText());
        Assert.Equal("ENTERPRISE", contributions[1].GetProperty("sources")[1].GetProperty("source").GetString());
        Assert.Equal(12.5m, contributions[2].GetProperty("quantity").GetProperty("amount").GetDecimal());
        Assert.Equal(9_000_000, contributions[4].GetProperty("amount").GetInt64());

        var totals = await TotalsAsync(graph, twinned, null);
        Assert.Equal(5_000_000, totals.GetProperty("moneyGiven").GetInt64());
        Assert.Equal((1_000_000, 18), (totals.GetProperty("loansRepaid").GetInt64(), totals.GetProperty("pupilMonths").GetInt64()));
        Assert.Equal(6, totals.GetProperty("rows").GetArrayLength());

        var id = first.GetProperty("activity").GetProperty("id").GetString();
        var corrected = (await graph.AskWithAsync(
            Record,
            new { input.assignment, day = "2021-03-02", field = "LIVELIHOOD", officers = 5, contributions = new[] { Money(6_000_000) }, corrects = id },
            twinned.LeadToken)).GetProperty("recordActivity");
        Assert.Equal(id, corrected.GetProperty("activity").GetProperty("id").GetString());
        Assert.Equal(6_000_000, (await TotalsAsync(graph, twinned, null)).GetProperty("moneyGiven").GetInt64());
        Assert.Equal(5_000_000, (await TotalsAsync(graph, twinned, first.GetProperty("recordedAt").GetString())).GetProperty("moneyGiven").GetInt64());
        var read = await graph.AskAsync($$"""{ node(id: "{{id}}") { ... on Activity { officers contributions { amount } } } activities(from: "2021-01-01") { totalCount } }""");
        Assert.Equal("""{"officers":5,"contributions":[{"amount":6000000}]}""", read.GetProperty("node").GetRawText());
        Assert.Equal(1, read.GetProperty("activities").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Every_broken_rule_is_named_and_nothing_is_recorded(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        object[] contributions =
        [
            new { money = new { amount = 5L, sources = new[] { new { source = "STAFF", amount = 4L } } } },
            new { goods = new { goods = " ", quantity = new { amount = 0m, unit = "kg" }, declaredValue = 5L, sources = new[] { new { source = "STAFF", amount = 1m } } } },
            new { loan = new { principal = 5L, repaid = 6L, sources = new[] { new { source = "STAFF", amount = 5L } } } },
        ];

        var refused = (await graph.AskWithAsync(
            Record,
            new { assignment = twinned.Lead, day = "2016-09-01", field = "CULTURE", occasion = "WAR_INVALIDS_DAY", officers = -1, contributions },
            Tokens.Office())).GetProperty("recordActivity");

        Assert.Equal(JsonValueKind.Null, refused.GetProperty("activity").ValueKind);
        Assert.Equal(
            [
                "ACTIVITY-DAY", "ACTIVITY-OCCASION", "ACTIVITY-PARTICIPANTS", "CONTRIBUTION-AMOUNT", "CONTRIBUTION-GOODS", "CONTRIBUTION-REPAID",
                "CONTRIBUTION-SOURCES", "CONTRIBUTION-VALUE",
            ],
            Twinned.Codes(refused).Distinct().Order(System.StringComparer.Ordinal));
        Assert.Equal("""{"totalCount":0}""", (await graph.AskAsync("""{ activities(to: "2016-12-31") { totalCount } }""")).GetProperty("activities").GetRawText());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task An_agency_writes_under_its_own_assignments_only(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        var input = new { assignment = twinned.Lead, day = "2021-03-01", field = "CULTURE", officers = 1 };
        var own = (await graph.AskWithAsync(Record, input, twinned.LeadToken)).GetProperty("recordActivity").GetProperty("activity").GetProperty("id").GetString();

        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Record, input, null), System.StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Record, input, twinned.PartnerToken), System.StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await Twinned.ErrorAsync(graph, Record, new { input.assignment, day = "2016-03-01", input.field, input.officers }, twinned.LeadToken), System.StringComparison.Ordinal);
        Assert.Contains(
            "FORBIDDEN",
            await Twinned.ErrorAsync(graph, Record, new { assignment = twinned.Partner, input.day, input.field, input.officers, corrects = own }, twinned.PartnerToken),
            System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task One_gift_reported_by_two_agencies_is_found_and_named_until_the_keys_differ(string database)
    {
        const string Same = """{ sameEvents(from: "2021-01-01", to: "2021-12-31") { village { id } activities { id } agencies { id } days { from until } name { en } } }""";
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        object Of(string assignment, string day, string? eventKey = null, string? corrects = null) =>
            new { assignment, day, field = "LIVELIHOOD", occasion = "LUNAR_NEW_YEAR", officers = 2, eventKey, corrects, contributions = new[] { Money(12_600_000) } };

        var lead = (await graph.AskWithAsync(Record, Of(twinned.Lead, "2021-02-08"), twinned.LeadToken)).GetProperty("recordActivity");
        Assert.Empty(Twinned.Codes(lead));
        Assert.Equal(0, (await graph.AskAsync(Same)).GetProperty("sameEvents").GetArrayLength());
        var partner = (await graph.AskWithAsync(Record, Of(twinned.Partner, "2021-02-10"), twinned.PartnerToken)).GetProperty("recordActivity");
        Assert.Equal(["ACTIVITY-SAME-EVENT"], Twinned.Codes(partner));
        Assert.Equal("WARNING", partner.GetProperty("violations")[0].GetProperty("severity").GetString());

        var found = Assert.Single((await graph.AskAsync(Same)).GetProperty("sameEvents").EnumerateArray());
        Assert.Equal(twinned.Village, found.GetProperty("village").GetProperty("id").GetString());
        Assert.Equal([lead.GetProperty("activity").GetProperty("id").GetString()!, partner.GetProperty("activity").GetProperty("id").GetString()!], found.GetProperty("activities").Texts("id"));
        Assert.Equal(2, found.GetProperty("agencies").GetArrayLength());
        Assert.Contains("report the same money 12", found.GetProperty("name").GetProperty("en").GetString(), System.StringComparison.Ordinal);

        foreach (var (activity, assignment, token) in new[] { (lead, twinned.Lead, twinned.LeadToken), (partner, twinned.Partner, twinned.PartnerToken) })
        {
            var id = activity.GetProperty("activity").GetProperty("id").GetString();
            await graph.AskWithAsync(Record, Of(assignment, activity.GetProperty("activity").GetProperty("day").GetString()!, assignment, id), token);
        }

        Assert.Equal(0, (await graph.AskAsync(Same)).GetProperty("sameEvents").GetArrayLength());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task How_many_persons_there_were_is_for_the_office_and_the_agencies_on_duty_today(string database)
    {
        using var graph = Graph.Open(database);
        var twinned = await Twinned.FindAsync(graph);
        var recorded = (await graph.AskWithAsync(
            Record,
            new { assignment = twinned.Lead, day = "2021-03-01", field = "EDUCATION", officers = 4, villagers = 3, contributions = new[] { AllKinds[4] } },
            twinned.LeadToken)).GetProperty("recordActivity");
        Assert.Empty(Twinned.Codes(recorded));
        var asked = $$"""
            { node(id: "{{recorded.GetProperty("activity").GetProperty("id").GetString()}}", asOf: "2021-03-01") { ... on Activity { villagers contributions { amount perMonth firstMonth months pupils } } }
              village: node(id: "{{twinned.Village}}", asOf: "2021-03-01") { ... on Village { supportTotals(year: 2021) { pupilMonths } } }
              supportTotals(from: 2021, to: 2021) { contributed { pupilMonths } } }
            """;
        const string Nothing = """{"node":{"villagers":null,"contributions":[{"amount":9000000,"perMonth":null,"firstMonth":null,"months":null,"pupils":null}]},"village":{"supportTotals":{"pupilMonths":null}},"supportTotals":{"contributed":{"pupilMonths":null}}}""";
        const string Persons = """{"node":{"villagers":3,"contributions":[{"amount":9000000,"perMonth":500000,"firstMonth":"2021-01-01","months":9,"pupils":2}]},"village":{"supportTotals":{"pupilMonths":18}},"supportTotals":{"contributed":{"pupilMonths":ALL}}}""";

        Assert.Equal(Nothing, (await graph.AskAsync(asked)).GetRawText());
        Assert.Equal(Nothing, (await graph.AskAsync(asked, twinned.StrangerToken)).GetRawText());
        Assert.Equal(Persons.Replace("ALL", "null", System.StringComparison.Ordinal), (await graph.AskAsync(asked, twinned.LeadToken)).GetRawText());
        Assert.Equal(Persons.Replace("ALL", "null", System.StringComparison.Ordinal), (await graph.AskAsync(asked, twinned.PartnerToken)).GetRawText());
        Assert.Equal(Persons.Replace("ALL", "18", System.StringComparison.Ordinal), (await graph.AskAsync(asked, Tokens.Office())).GetRawText());
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Totals_by_kind_and_source_stay_in_their_own_units(string database)
    {
        using var graph = Graph.Open(database);

        var totals = (await graph.AskAsync("""
            { supportTotals(from: 2017, to: 2020) { amount printed contributions contributed { moneyGiven rows { kind stage source goods amount quantity { amount unit } } } } }
            """)).GetProperty("supportTotals");
        var rows = totals.GetProperty("contributed").GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal((989_356_000, "989.356.000 đồng", 720), (totals.GetProperty("amount").GetInt64(), totals.GetProperty("printed").GetString(), totals.GetProperty("contributions").GetInt32()));
        Assert.Equal(989_356_000, totals.GetProperty("contributed").GetProperty("moneyGiven").GetInt64());
        Assert.Equal(989_356_000, rows.Where(row => Is(row, "MONEY")).Sum(row => row.GetProperty("amount").GetInt64()));
        Assert.Equal(["AGENCY_BUDGET", "STAFF"], rows.Where(row => Is(row, "MONEY")).Select(row => row.GetProperty("source").GetString()));
        Assert.All(rows.Where(row => Is(row, "GOODS")), row => Assert.Equal("tấn", row.GetProperty("quantity").GetProperty("unit").GetString()));
        Assert.Equal(4, rows.Count(row => Is(row, "GOODS") && row.GetProperty("amount").ValueKind == JsonValueKind.Null));
        var work = Assert.Single(rows, row => Is(row, "WORK_DAYS"));
        Assert.Equal(("ngày công", JsonValueKind.Null), (work.GetProperty("quantity").GetProperty("unit").GetString(), work.GetProperty("amount").ValueKind));
        Assert.True(work.GetProperty("quantity").GetProperty("amount").GetDecimal() > 500);
    }

    private static bool Is(JsonElement row, string kind) => row.GetProperty("kind").GetString() == kind;

    private static object Money(long amount) => new { money = new { amount, sources = new[] { new { source = "AGENCY_BUDGET", amount } } } };

    private static async Task<JsonElement> TotalsAsync(Graph graph, Twinned twinned, string? knownAt)
    {
        var moment = knownAt is null ? string.Empty : $", knownAt: \"{knownAt}\"";
        return (await graph.AskAsync($$"""
            { node(id: "{{twinned.Village}}", asOf: "2021-12-31"{{moment}}) { ... on Village { supportTotals(year: 2021) { moneyGiven loansRepaid pupilMonths rows { kind } } } } }
            """, twinned.LeadToken)).GetProperty("node").GetProperty("supportTotals");
    }
}
