using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Sends requests as a client would, header by header.</summary>
internal static class Requests
{
    public const string Json = "application/json";
    public const string Response = "application/graphql-response+json";

    public static string Body(string query) => JsonSerializer.Serialize(new { query });

    public static Task<HttpResponseMessage> PostAsync(
        this HttpClient client, string body, string? accept = Json, string? contentType = Json, string? token = null)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return client.SendAsync(HttpMethod.Post, "/graphql", accept, content, token);
    }

    public static Task<HttpResponseMessage> GetAsync(this HttpClient client, string query, string? accept) =>
        client.SendAsync(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query), accept);

    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string address, string? accept, HttpContent? content = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    /// <summary>Asserts the status and the one error's code, and that the error carries a trace id.</summary>
    public static async Task<JsonElement> IsRefusedAsync(this HttpResponseMessage response, HttpStatusCode status, string code)
    {
        Assert.Equal(status, response.StatusCode);
        var error = Assert.Single((await response.JsonAsync()).GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.NotEmpty(error.GetProperty("extensions").GetProperty("traceId").GetString()!);
        return error;
    }

    /// <summary>Asserts which limit the error names, its value, and the request's own figure.</summary>
    public static void IsAbout(this JsonElement error, string limit, long allowed, long given)
    {
        var extensions = error.GetProperty("extensions");
        Assert.Equal(
            (limit, allowed, given),
            (extensions.GetProperty("limit").GetString(), extensions.GetProperty("allowed").GetInt64(), extensions.GetProperty("given").GetInt64()));
    }

    public static async Task<JsonElement> IsAnsweredAsync(this HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.JsonAsync()).GetProperty("data");
    }

    public static Dictionary<string, string> Limit(string name, int value) => new() { [$"Limits:{name}"] = $"{value}" };
}
