using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Options;
using Twinning.GraphQL.Http.Documents;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Reports are run by their ids; where only they run, nothing else does.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private static readonly Lazy<Graph> Shared = new(() => Graph.Open("SQLite"));

    private readonly string folder = Directory.CreateTempSubdirectory("twinning-reports-").FullName;

    private static TrustedDocuments Shipped => new(Options.Create(new TrustedDocumentSettings()));

    public static TheoryData<string, string, string> Reports => new()
    {
        { "activities", """{"from":"2019-01-01","to":"2019-12-31"}""", "activities.nodes.0.assignment.village.name" },
        { "agencies-and-villages", """{"day":"2020-12-31"}""", "assignments.nodes.44.agency.name" },
        { "contributions-by-kind", """{"from":2017,"to":2020}""", "supportTotals.contributed.rows.0.kind" },
        { "coverage", """{"day":"2020-12-31"}""", "coverage.villagesCovered=24" },
        { "poverty-by-area", """{"area":{"code":"624","on":"2020-12-31"},"day":"2020-12-31","year":2020,"population":"MINORITY"}""", "povertyStatistics.nodes.0.poor.state" },
        { "poverty-reduction", """{"area":{"code":"624","on":"2020-12-31"},"population":"MINORITY","from":2016,"to":2020}""", "povertyReduction.households=-958" },
        { "reports-late", """{"year":2019,"day":"2020-01-31"}""", "programme.reportStandings.owed" },
        { "village-year", """{"village":"$VILLAGE","year":2019,"from":"2019-01-01","to":"2019-12-31"}""", "village.story.events.0.kind" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Each_report_answers(string id, string variables, string expected)
    {
        var graph = Shared.Value;
        if (variables.Contains("$VILLAGE", StringComparison.Ordinal))
        {
            var villages = (await graph.AskAsync("""{ villages(first: 1, asOf: "2019-12-31") { nodes { id } } }""")).GetProperty("villages");
            variables = variables.Replace("$VILLAGE", villages.GetProperty("nodes")[0].GetProperty("id").GetString(), StringComparison.Ordinal);
        }

        using var posted = await graph.Client.PostAsync($$"""{"id":"{{id}}","variables":{{variables}}}""", Requests.Response);
        var data = await posted.IsAnsweredAsync();
        AssertHolds(data, expected);

        var address = $"/graphql?documentId={id}&variables={Uri.EscapeDataString(variables)}";
        using var got = await graph.Client.SendAsync(HttpMethod.Get, address, "text/html, application/json;q=0.9");
        Assert.Equal(data.GetRawText(), (await got.IsAnsweredAsync()).GetRawText());
    }

    [Fact]
    public void Every_shipped_report_is_tested_and_says_what_it_tells()
    {
        Assert.Equal(Shipped.All.Select(report => report.Name), Reports.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
        Assert.All(Shipped.All, report => Assert.StartsWith("# ", report.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"documentId":"no-such-report"}""", HttpStatusCode.BadRequest, "UNKNOWN_DOCUMENT")]
    [InlineData("""{"id":"sha256:00"}""", HttpStatusCode.BadRequest, "UNKNOWN_DOCUMENT")]
    [InlineData("""{"id":"coverage","query":"{ __typename }"}""", HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("""{"id":7}""", HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("""{"id":"coverage","documentId":"village-year"}""", HttpStatusCode.BadRequest, "BAD_REQUEST")]
    public async Task An_id_that_names_nothing_is_refused_with_what_there_is(string body, HttpStatusCode status, string code)
    {
        using var response = await Shared.Value.Client.PostAsync(body, Requests.Json);

        var error = await response.IsRefusedAsync(status, code);
        Assert.Equal(code == "UNKNOWN_DOCUMENT", error.GetProperty("message").GetString()!.Contains("coverage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_only_trusted_documents_run_nothing_else_does()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "own.graphql"), "{ __typename }", TestContext.Current.CancellationToken);
        using var host = OtherSchema.Host(new Dictionary<string, string> { ["TrustedDocuments:Only"] = "true", ["TrustedDocuments:Folder"] = folder });
        using var client = host.CreateClient();
        var hash = new TrustedDocument("own", "{ __typename }").Hash;

        foreach (var body in new[] { """{"id":"own"}""", $$"""{"documentId":"{{hash}}"}""", """{"query":"{ __typename }"}""" })
        {
            using var trusted = await client.PostAsync(body, Requests.Response);
            await trusted.IsAnsweredAsync();
        }

        foreach (var query in new[] { "{ __typename  }", "{ __schema { queryType { name } } }", "" })
        {
            using var other = await client.PostAsync(Requests.Body(query), Requests.Json);
            await other.IsRefusedAsync(HttpStatusCode.Forbidden, "UNTRUSTED_DOCUMENT");
        }
    }

    [Fact]
    public void Two_documents_of_one_name_are_refused()
    {
        File.WriteAllText(Path.Combine(folder, "coverage.graphql"), "{ __typename }");

        Assert.Throws<InvalidOperationException>(() => new TrustedDocuments(Options.Create(new TrustedDocumentSettings { Folder = folder })));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // "a.0.b" is there and not null; "a.b=7" is 7.
    private static void AssertHolds(JsonElement data, string expected)
    {
        var (path, value) = expected.Split('=') is [var way, var figure] ? (way, figure) : (expected, null);
        foreach (var name in path.Split('.'))
        {
            data = int.TryParse(name, out var place) ? data[place] : data.GetProperty(name);
        }

        Assert.NotEqual(JsonValueKind.Null, data.ValueKind);
        Assert.True(value is null || data.GetRawText() == value, data.GetRawText());
    }
}
