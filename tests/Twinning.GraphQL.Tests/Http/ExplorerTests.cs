using System;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Http.Documents;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

public partial class ExplorerTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private readonly HttpClient client = host.CreateClient();

    [Fact]
    public async Task It_loads_from_its_own_host_only_and_its_files_are_kept()
    {
        Assert.SkipUnless(Explorer.IsBuilt, "The explorer is not built without Node.");
        using var response = await client.SendAsync(HttpMethod.Get, "/graphql", "text/html");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        Assert.StartsWith("default-src 'none'; script-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        using var script = await client.SendAsync(HttpMethod.Get, Script().Match(page).Groups[1].Value, "*/*");
        Assert.Equal(HttpStatusCode.OK, script.StatusCode);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", script.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_offers_every_example_and_report()
    {
        using var response = await client.SendAsync(HttpMethod.Get, "/explorer/examples", "application/json");
        using var offered = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), default, TestContext.Current.CancellationToken);

        var reports = host.Services.GetRequiredService<TrustedDocuments>().All;
        Assert.Equal(ExampleQueries.All.Count + reports.Count, offered.RootElement.GetArrayLength());
        Assert.Contains(offered.RootElement.EnumerateArray(), one => one.GetProperty("title").GetString() == "Is every bôn looked after on a day, and which are not?");
        Assert.Equal(ExampleQueries.All[0].Query, offered.RootElement[0].GetProperty("query").GetString());
    }

    [GeneratedRegex("<script[^>]* src=\"([^\"]+)\"")]
    private static partial Regex Script();
}
