using System;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Twinning.Benchmarks.Serving;

/// <summary>Makes sure, before anything is measured, that both ways answer with the same values.</summary>
internal static class SameAnswers
{
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static async Task RequireAsync(Uri address, Operation operation)
    {
        var graph = JsonNode.Parse(await BodyAsync(address, operation.Graph.Replace(LoadProcess.Number, "0000000001", StringComparison.Ordinal)))!;
        var plain = JsonNode.Parse(await BodyAsync(address, operation.Plain.Replace(LoadProcess.Number, "0000000001", StringComparison.Ordinal)))!;
        if (graph["data"] is not { } data)
        {
            throw new InvalidOperationException($"{operation.Title}: {graph}");
        }

        if (!JsonNode.DeepEquals(WithoutNewId(data), WithoutNewId(plain)))
        {
            throw new InvalidOperationException($"{operation.Title}: the graph answers {data.ToJsonString()}, the endpoint {plain.ToJsonString()}");
        }
    }

    /// <summary>Sends a request as it stands and returns the body of the answer.</summary>
    public static async Task<string> BodyAsync(Uri address, string request) => (await SendAsync(address, request)).Body;

    /// <summary>Sends a request as it stands and returns the answer's tag and body.</summary>
    public static async Task<(string? Tag, string Body)> SendAsync(Uri address, string request)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var message = Read(request);
        using var answer = await client.SendAsync(message);
        return (answer.Headers.ETag?.ToString(), await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Reads a request as it stands.</summary>
    public static HttpRequestMessage Read(string request)
    {
        var (head, body) = (request[..request.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n"), request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        var line = head[0].Split(' ');
        var message = new HttpRequestMessage(new HttpMethod(line[0]), line[1]) { Content = body.Length > 0 ? new StringContent(body, null, "application/json") : null };
        foreach (var header in head[1..])
        {
            message.Headers.TryAddWithoutValidation(header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        }

        return message;
    }

    // Each write makes a visit of its own.
    private static JsonNode WithoutNewId(JsonNode data)
    {
        (data["recordVisit"]?["visit"] as JsonObject)?.Remove("id");
        return data;
    }
}
