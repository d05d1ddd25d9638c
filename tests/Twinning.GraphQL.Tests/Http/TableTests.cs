using System;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.GraphQL.Http.Tables;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>A query with one list is had as a table; others are told why not.</summary>
public class TableTests
{
    private const string Csv = "text/csv";

    private static readonly Lazy<Graph> Shared = new(() => Graph.Open("SQLite"));

    [Fact]
    public async Task One_list_is_a_table_with_response_paths_above()
    {
        const string Query = """
            { villages(first: 2, asOf: "2020-12-31") { totalCount pageInfo { hasNextPage } nodes { id alias: name ...Where area { settlement } } } } fragment Where on Village { parent { name level } }
            """;
        var nodes = (await Shared.Value.AskAsync(Query)).GetProperty("villages").GetProperty("nodes").EnumerateArray().ToList();

        for (var time = 0; time < 2; time++)
        {
            var (status, type, lines) = await AskAsync(Query.Replace("alias: ", string.Empty));
            Assert.Equal((HttpStatusCode.OK, Csv), (status, type));
            Assert.Equal("id,name,parent.name,parent.level,area.settlement", lines[0]);
            Assert.Equal(2, lines.Length - 1);
            Assert.StartsWith($"{nodes[0].GetProperty("id").GetString()},", lines[1], StringComparison.Ordinal);
            Assert.Contains(nodes[1].GetProperty("parent").GetProperty("name").GetString()!, lines[2], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Edges_unions_and_plain_lists_are_lists_too()
    {
        Assert.StartsWith("cursor,node.name", (await AskAsync("""{ agencies(first: 1) { edges { cursor node { name } } } }""")).Lines[0], StringComparison.Ordinal);
        Assert.Equal("code", (await AskAsync("{ rules { code } }")).Lines[0]);
        var (_, _, lines) = await AskAsync("""{ nodes(ids: ["QXJlYToxMDA=", "QWdlbmN5OjE="]) { id ... on Agency { name } ... on Area { level } } }""");
        Assert.Equal("id,name,level", lines[0]);
        Assert.Equal(3, lines.Length);
    }

    [Theory]
    [InlineData("{ coverage { villagesInScope } }", 0)]
    [InlineData("{ rules { code } legalSources { title } }", 2)]
    [InlineData("{ villages { nodes { name codes { code } } } }", 2)]
    [InlineData("{ villages { nodes { name } edges { cursor } } }", 2)]
    public async Task Another_number_of_lists_is_refused_by_name(string query, int lists)
    {
        using var response = await Shared.Value.Client.PostAsync(Requests.Body(query), Csv);

        var error = await response.IsRefusedAsync(HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");
        Assert.Contains($"this has {lists}", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(Requests.Response, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("{ rules { noSuchField } }")]
    [InlineData("""{ villages(first: 101) { nodes { name } } }""")]
    [InlineData("""{ petitions { nodes { noSuch } } }""")]
    public async Task What_fails_is_told_and_no_table_given(string query)
    {
        using var response = await Shared.Value.Client.PostAsync(Requests.Body(query), Csv);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await response.JsonAsync()).TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("\"=1+1\"", "'=1+1")]
    [InlineData("\"+84\"", "'+84")]
    [InlineData("\"-3/10\"", "'-3/10")]
    [InlineData("\"@SUM(A1)\"", "'@SUM(A1)")]
    [InlineData("\"\\t=1\"", "'\t=1")]
    [InlineData("\"\\r=1\"", "'\r=1")]
    [InlineData("\"＝1\"", "'＝1")]
    [InlineData("\"a=1\"", "a=1")]
    [InlineData("\"\"", "")]
    [InlineData("-958", "-958")]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    [InlineData("null", "")]
    public void Text_that_a_spreadsheet_would_run_is_made_harmless(string value, string cell) =>
        Assert.Equal(cell, TableWriter.Cell(JsonDocument.Parse(value).RootElement));

    [Fact]
    public void Quotes_commas_and_line_ends_stay_inside_their_cell()
    {
        var table = new ListTable(["list"], [["a"], ["b"]]);
        var answer = """{"data":{"list":[{"a":"x, \"y\"","b":"1\n2"},{"a":null}]}}""";

        Assert.Equal("a,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\r\n,\r\n", Encoding.UTF8.GetString(TableWriter.Write(table, Encoding.UTF8.GetBytes(answer))));
    }

    private static async Task<(HttpStatusCode Status, string? Type, string[] Lines)> AskAsync(string query)
    {
        using var response = await Shared.Value.Client.PostAsync(Requests.Body(query), Csv);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }
}
