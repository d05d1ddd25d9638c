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
}
