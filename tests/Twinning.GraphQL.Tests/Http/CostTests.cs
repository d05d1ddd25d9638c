using System;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>What an operation costs is known before it runs, follows from its text and variables by the README's rule, and is limited.</summary>
public class CostTests
{
    private static readonly Lazy<Graph> Shared = new(() => Graph.Open("SQLite"));

    [Theory]
    [InlineData("{ __typename }", "{}", 1)]
    [InlineData("{ coverage { villagesInScope villagesCovered } }", "{}", 3)]
    [InlineData("{ villages { totalCount } }", "{}", 2)]
    [InlineData("{ villages { nodes { id name } } }", "{}", 1 + 1 + (20 * 2))]
    [InlineData("{ villages(first: 3) { totalCount nodes { id name } edges { cursor node { id } } pageInfo { hasNextPage } } }", "{}", 1 + 1 + (1 + (3 * 2)) + (1 + (3 * 3)) + 2)]
    [InlineData("{ villages(last: 3) { nodes { id } } }", "{}", 1 + 1 + 3)]
    [InlineData("query($n: Int) { villages(first: $n) { nodes { id } } }", """{"n":7}""", 1 + 1 + 7)]
    [InlineData("query($n: Int = 5) { villages(first: $n) { nodes { id } } }", "{}", 1 + 1 + 5)]
    [InlineData("query($n: Int = 5) { villages(first: $n) { nodes { id } } }", """{"n":null}""", 1 + 1 + 20)]
    [InlineData("{ villages(first: 2) { nodes { codes { code scheme } } } }", "{}", 1 + 1 + (2 * (1 + (10 * 2))))]
    [InlineData("{ villages(first: 3) { nodes { id codes { code } } } }", "{}", 38)]
    [InlineData("{ rules { code } }", "{}", 1 + 10)]
    [InlineData("""{ nodes(ids: ["QXJlYTox", "QXJlYToy"]) { id } }""", "{}", 1 + 2)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{"ids":["QXJlYTox","QXJlYToy","QXJlYToz"]}""", 1 + 3)]
    [InlineData("""{ nodes(ids: "QXJlYTox") { id } }""", "{}", 1 + 1)]
    [InlineData("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{"ids":"QXJlYTox"}""", 1 + 1)]
    [InlineData("{ villages(first: 2) { ...P } } fragment P on VillageConnection { nodes { ... on Village { id } } }", "{}", 1 + 1 + 2)]
    [InlineData("{ __schema { types { name fields { name } } } }", "{}", 1)]
    public async Task It_follows_from_text_and_variables(string query, string variables, long cost)
    {
        using var response = await Shared.Value.Client.PostAsync($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", Requests.Response);

        Assert.Equal(cost, (await response.JsonAsync()).GetProperty("extensions").GetProperty("cost").GetInt64());
    }

    [Fact]
    public async Task A_known_text_is_priced_anew_by_its_variables()
    {
        using var host = TwinningHost.With(Requests.Limit("Cost", 22));
        using var client = host.CreateClient();
        const string Query = "query($n: Int) { villages(first: $n) { nodes { id } } }";

        foreach (var (number, isAnswered) in new[] { (20, true), (21, false), (19, true), (2_000_000_000, false) })
        {
            using var response = await client.PostAsync(JsonSerializer.Serialize(new { query = Query, variables = new { n = number } }), Requests.Response);
            if (isAnswered)
            {
                await response.IsAnsweredAsync();
            }
            else
            {
                var error = await response.IsRefusedAsync(HttpStatusCode.BadRequest, "LIMIT_EXCEEDED");
                error.IsAbout("Cost", 22, number + 2);
            }
        }
    }

    [Theory]
    [InlineData("Directives", 2, "{ a: __typename @skip(if: false) ...F ...F } fragment F on Query { __typename @include(if: true) }", 3)]
    [InlineData("ListNesting", 1, "{ villages { nodes { codes { code } } } }", 2)]
    [InlineData("Introspection", 0, "{ __type(name: \"Query\") { name } }", 1)]
    public async Task Other_limits_name_themselves_their_value_and_the_requests_figure(string limit, int value, string query, int given)
    {
        using var host = TwinningHost.With(new System.Collections.Generic.Dictionary<string, string> { [$"Limits:{limit}"] = limit == "Introspection" ? "false" : $"{value}" });
        using var client = host.CreateClient();

        using var response = await client.PostAsync(Requests.Body(query), Requests.Response);

        (await response.IsRefusedAsync(HttpStatusCode.BadRequest, "LIMIT_EXCEEDED")).IsAbout(limit, value, given);
    }

    [Fact]
    public async Task A_page_beyond_the_largest_says_the_limit_too()
    {
        using var response = await Shared.Value.Client.PostAsync(Requests.Body("{ villages(first: 101) { nodes { id } } }"));

        (await response.IsRefusedAsync(HttpStatusCode.OK, "BAD_INPUT")).IsAbout("PageSize", 100, 101);
    }

    [Fact]
    public async Task Fragments_that_spread_one_another_are_priced_in_the_time_of_their_text()
    {
        // Each spreads all before it and the next: the ways through them double with each, the text does not.
        var fragments = Enumerable.Range(0, 13).Select(place =>
            $"fragment F{place} on Query {{ {string.Join(' ', Enumerable.Range(0, Math.Min(place + 2, 13)).Select(other => $"...F{other}"))} }}");
        var query = $"{{ ...F12 }} {string.Join(' ', fragments)}";

        foreach (var accept in new[] { Requests.Response, "text/csv" })
        {
            using var response = await Shared.Value.Client.PostAsync(Requests.Body(query), accept);
            Assert.True((int)response.StatusCode is >= 400 and < 500);
        }
    }

    [Fact]
    public async Task Fragments_within_themselves_and_unknown_fields_do_not_trouble_the_price()
    {
        foreach (var query in new[] { "{ villages { ...F } } fragment F on VillageConnection { nodes { id } ...F }", "{ nothing { of { it } } }", "{ ... on Nothing { x } }" })
        {
            using var response = await Shared.Value.Client.PostAsync(Requests.Body(query), Requests.Response);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.DoesNotContain("INTERNAL", (await response.JsonAsync()).GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()));
        }
    }
}
