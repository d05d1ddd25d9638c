using System;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>An error about an unknown value lists the valid ones.</summary>
public class UnknownValueTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    [Theory]
    [InlineData("{ areas(level: FOO) { totalCount } }", "Valid: COUNTRY, PROVINCE, DISTRICT, COMMUNE, VILLAGE.")]
    [InlineData("{ agencies(where: {kind: {eq: FOO}}) { totalCount } }", "Valid: PARTY, STATE_OFFICE,")]
    [InlineData("{ agencies(where: {kind: {in: [SCHOOL, FOO]}}) { totalCount } }", "OTHER_UNIT.")]
    [InlineData("{ agencies(order: [{name: UP}]) { totalCount } }", "Valid: ASC, DESC.")]
    [InlineData("{ visitsGroupBy(by: [WEEK]) { count } }", "Valid: ")]
    [InlineData("{ povertyStatistics(area: {code: \"624\", on: \"2020-12-31\"}, year: 2020, population: MINORITY, standard: \"VN-2017\") { totalCount } }", "valid: VN-2016, VN-2022, VN-2027")]
    [InlineData("{ area(code: \"99999\", asOf: \"2020-12-31\") { name } }", "schemes GSO-2004, GSO-2025")]
    [InlineData("{ area(code: \"624\", asOf: \"2026-01-01\") { name } }", "It does on these days: ")]
    [InlineData("{ coverage(programme: \"UHJvZ3JhbW1lOjk5\") { day } }", "There are: UHJvZ3JhbW1lOjE= (")]
    [InlineData("{ povertyReduction(area: {code: \"624\", on: \"2020-12-31\"}, population: MINORITY, from: 2016, to: 2020, fromStandard: \"VN-2022\") { households } }", "There are under: VN-2016")]
    public async Task In_a_text(string query, string words) => Assert.Contains(words, Message(await AskAsync(new { query })), StringComparison.Ordinal);

    [Fact]
    public async Task In_variables()
    {
        const string query = "query($kind: AgencyKind, $order: [AgencySortInput!]) { agencies(where: {kind: {eq: $kind}}, order: $order) { totalCount } }";

        Assert.Contains("Valid: PARTY,", Message(await AskAsync(new { query, variables = new { kind = "FOO" } })), StringComparison.Ordinal);
        Assert.Contains("Valid: ASC, DESC.", Message(await AskAsync(new { query, variables = new { order = new[] { new { name = "UP" } } } })), StringComparison.Ordinal);
        Assert.DoesNotContain("Valid", Message(await AskAsync(new { query = "query($n: Int) { agencies(first: $n) { totalCount } }", variables = new { n = "x" } })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_id_of_a_report() => Assert.Contains("There are: activities, ", Message(await AskAsync(new { id = "nope" })), StringComparison.Ordinal);

    private async Task<JsonElement> AskAsync(object body)
    {
        using var client = host.CreateClient();
        using var response = await client.PostAsync(JsonSerializer.Serialize(body));
        return await response.JsonAsync();
    }

    private static string Message(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("message").GetString()!;
}
