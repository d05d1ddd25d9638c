using System;
using System.Linq;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Support;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>How often the store is asked depends on what is asked, never on how many rows answer.</summary>
public class SqlCommandTests
{
    private const string Villages = """
        { villages(first: $N, asOf: "2020-12-31") { nodes { name area { name povertyReturns(first: $N) { nodes { figures { year } } } }
          profiles { year } newRuralRecognitions { level } assignments(first: $N) { totalCount nodes { agency { name assignments { totalCount } } contributions(first: $N) { nodes { amount } } } } } } }
        """;

    private const string Areas = """
        { areas(first: $N, asOf: "2020-12-31") { totalCount nodes { name parent { name } children(first: $N) { nodes { name villages { totalCount } } }
          povertyReturns(first: $N) { totalCount nodes { figures { year } } } } } }
        """;

    private const string Agencies = """
        { agencies(first: $N, asOf: "2020-12-31") { nodes { name load duties { village { name } records { contributions { totalCount } } } assignments { nodes { contributions { nodes { day } } } } } } }
        """;

    private const string Support = """
        { villages(first: $N, asOf: "2020-12-31") { nodes { supportTotals(year: 2019) { moneyGiven } activities(year: 2019, first: 100) { nodes { contributions { kind sources { source } assignment { agency { name } } } } }
          assignments { nodes { activities { totalCount } visits { totalCount } reports(year: 2019) { state report { assignment { id } } } } } visits(year: 2019) { nodes { day } } } }
          programmes { nodes { reportSchedules { requirements { rhythm } } reportStandings { missing } } } }
        """;

    private const string Trend = """
        { povertyTrend(area: {code: "624", on: "2020-12-31"}, population: MINORITY, from: $FROM, to: 2020, source: HOUSEHOLD_REVIEWS) { points { poor { value } households { value } } } }
        """;

    private const string Reviews = """
        { reviewRounds(first: $N) { nodes { area { name } publications { publishedAt decidingDocument { number } } } } }
        """;

    [Theory]
    [InlineData("SQLite", Reviews)]
    [InlineData("PostgreSQL", Reviews)]
    [InlineData("SQLite", Villages)]
    [InlineData("SQLite", Areas)]
    [InlineData("SQLite", Agencies)]
    [InlineData("SQLite", Support)]
    [InlineData("PostgreSQL", Support)]
    [InlineData("SQLite", Trend)]
    [InlineData("PostgreSQL", Villages)]
    [InlineData("PostgreSQL", Areas)]
    [InlineData("PostgreSQL", Agencies)]
    [InlineData("PostgreSQL", Trend)]
    public async Task A_longer_list_takes_no_more_commands(string database, string query)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        await graph.AskAsync(query.Replace("$N", "2").Replace("$FROM", "2020"));
        counter.Take();

        await graph.AskAsync(query.Replace("$N", "2").Replace("$FROM", "2020"));
        var few = counter.Take();
        await graph.AskAsync(query.Replace("$N", "40").Replace("$FROM", "2017"));
        var many = counter.Take();

        Assert.NotEmpty(few);
        Assert.Equal(few.Length, many.Length);
    }

    [Theory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Only_the_columns_of_what_is_asked_are_read(string database)
    {
        var counter = new SqlCounter();
        using var graph = Desk.Counting(database, counter);
        await graph.AskAsync("{ visits(first: 2) { nodes { day } } }");
        counter.Take();

        await graph.AskAsync("{ visits(first: 2) { nodes { day } } }");
        var days = Assert.Single(counter.Take(), sql => sql.Contains("visit", StringComparison.Ordinal));
        await graph.AskAsync("{ visits(first: 2) { edges { node { __typename contacts } } } }");
        var contacts = Assert.Single(counter.Take(), sql => sql.Contains("visit", StringComparison.Ordinal));
        await graph.AskAsync("""{ villages(first: 2, asOf: "2020-12-31") { nodes { activities(first: 2, year: 2019) { nodes { field } } } } }""");
        var (numbers, fields) = counter.Take().Where(sql => sql.Contains("activity", StringComparison.Ordinal)).ToList() is [var first, var second] ? (first, second) : default;

        Assert.Contains("day", days, StringComparison.Ordinal);
        Assert.DoesNotContain("contacts", days, StringComparison.Ordinal);
        Assert.Contains("contacts", contacts, StringComparison.Ordinal);
        Assert.DoesNotContain("officers", contacts, StringComparison.Ordinal);
        Assert.DoesNotContain("field", numbers, StringComparison.Ordinal); // which there are; then what is asked of those on the pages
        Assert.Contains("field", fields, StringComparison.Ordinal);
        Assert.DoesNotContain("event_key", fields, StringComparison.Ordinal);
    }
}
