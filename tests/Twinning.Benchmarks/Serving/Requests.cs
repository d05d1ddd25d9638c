using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Twinning.Benchmarks.Serving;

/// <summary>Writes requests as they go over the wire.</summary>
internal static class Requests
{
    private const string Common = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n";

    /// <summary>A question to the graph, as the body of a POST.</summary>
    public static string Post(string query, object? variables = null, bool asOffice = false) =>
        PostTo("/graphql", JsonSerializer.Serialize(new Dictionary<string, object?> { ["query"] = query, ["variables"] = variables }), asOffice);

    /// <summary>A question to the graph in the address.</summary>
    public static string Get(string query, string? held = null) => GetFrom("/graphql?query=" + Uri.EscapeDataString(query), held);

    public static string PostTo(string path, string body, bool asOffice = false) =>
        $"POST {path}{Common}Content-Type: application/json\r\n{(asOffice ? $"Authorization: Bearer {ServedHost.Token}\r\n" : string.Empty)}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    /// <summary>A GET; the tag of the answer that the client holds already goes with it.</summary>
    public static string GetFrom(string path, string? held = null) =>
        $"GET {path}{Common}{(held is null ? string.Empty : $"If-None-Match: {held}\r\n")}\r\n";
}
