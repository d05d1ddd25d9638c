using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Support;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Sentences and labels come in both languages, and in the one that the request asks for.</summary>
public class LanguageTests
{
    private const string Question = """{ labels(types: ["AssignmentRole"]) { type values { value label { vi en text } } } }""";

    [Theory]
    [InlineData(null, "Chủ trì")]
    [InlineData("en", "Lead")]
    [InlineData("en-GB,en;q=0.9", "Lead")]
    [InlineData("vi-VN,en;q=0.9", "Chủ trì")]
    [InlineData("fr, en;q=0.5, vi;q=0.3", "Lead")]
    [InlineData("fr, en;q=0.3, vi;q=0.5", "Chủ trì")]
    [InlineData("en;q=0", "Chủ trì")]
    [InlineData("fr", "Chủ trì")]
    [InlineData("no such header; ;", "Chủ trì")]
    public async Task One_text_follows_Accept_Language(string? language, string expected)
    {
        using var graph = Graph.Open("SQLite");

        var (body, _, vary) = await AskAsync(graph, language);

        Assert.Contains($"\"label\":{{\"vi\":\"Chủ trì\",\"en\":\"Lead\",\"text\":\"{expected}\"}}", body, StringComparison.Ordinal);
        Assert.Contains("Accept-Language", vary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_kept_for_each_language()
    {
        using var graph = Graph.Open("SQLite");
        var first = await AskAsync(graph, "vi");
        var second = await AskAsync(graph, "en");

        Assert.NotEqual(first.Tag, second.Tag);
        Assert.NotEqual(first.Body, second.Body);
        Assert.Equal(first, await AskAsync(graph, "vi-VN"));
        Assert.Equal(second, await AskAsync(graph, "en-US, vi;q=0.1"));
    }

    [Fact]
    public async Task Only_what_has_labels_can_be_asked_for()
    {
        using var graph = Graph.Open("SQLite");
        var all = (await graph.AskAsync("{ labels { type values { value label { vi en } } } }")).GetProperty("labels").EnumerateArray().ToList();
        var answer = await graph.AnswerAsync("""{ labels(types: ["AgencyKind", "Nope"]) { type } }""");

        Assert.Contains(all, one => one.GetProperty("type").GetString() == "AgencyKind" && one.GetProperty("values").GetArrayLength() == 11);
        Assert.Equal("BAD_INPUT", Desk.Code(answer));
        Assert.All(all, one => Assert.Contains(one.GetProperty("type").GetString()!, answer.GetProperty("errors")[0].GetProperty("message").GetString()!, StringComparison.Ordinal));
    }

    private static async Task<(string Body, string? Tag, string Vary)> AskAsync(Graph graph, string? language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Question));
        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        using var response = await graph.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.ETag?.Tag, string.Join(", ", response.Headers.Vary));
    }
}
