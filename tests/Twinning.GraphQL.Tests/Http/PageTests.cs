using System;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Twinning.GraphQL.Http;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

public partial class PageTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private readonly HttpClient client = host.CreateClient();

    [Fact]
    public async Task It_runs_its_own_script_and_nothing_else()
    {
        using var response = await client.SendAsync(HttpMethod.Get, "/", "text/html");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(2, page.Split($" nonce=\"{nonce}\"").Length - 1);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Handler(), page);
    }

    [Fact]
    public async Task Its_nonce_is_new_each_time()
    {
        using var one = await client.SendAsync(HttpMethod.Get, "/", "text/html");
        using var other = await client.SendAsync(HttpMethod.Get, "/", "text/html");

        Assert.NotEqual(one.Headers.GetValues("Content-Security-Policy"), other.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task It_offers_every_example()
    {
        using var response = await client.SendAsync(HttpMethod.Get, "/", "text/html");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, ExampleQueries.All.Count);
        Assert.All(ExampleQueries.All, example =>
            Assert.Contains(System.Net.WebUtility.HtmlEncode(example.Title), page, StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_fits_on_one_line()
    {
        Assert.Equal(
            """{ coverage(asOf: "2020-12-31") { day villagesInScope villagesCovered agenciesInForce uncovered { totalCount } } }""",
            ExampleQueries.All[0].OneLine);
        Assert.All(ExampleQueries.All, example => Assert.DoesNotContain('\n', example.OneLine));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql?query={")]
    [InlineData("/graphql?query={no}")]
    [InlineData("/health/live")]
    [InlineData("/no-such-page")]
    public async Task Every_answer_carries_the_headers(string address)
    {
        using var response = await client.SendAsync(HttpMethod.Get, address, "*/*");

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_host_tells_that_it_is_well(string address)
    {
        using var response = await client.SendAsync(HttpMethod.Get, address, null);

        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<[^>]* (on[a-z]+|style|src)=")]
    private static partial Regex Handler();
}
