using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace Twinning.Tests.Hostile;

/// <summary>Makes bytes that no client of HTTP would send: wrong lengths, broken chunks, floods of headers, old versions; the same for the same seed.</summary>
internal sealed class HostileBytes(Random random)
{
    private const string Query = "{\"query\":\"{ __typename }\"}";

    public (string Kind, byte[] Bytes) Next() => random.Next(16) switch
    {
        0 => ("a length too large", Post($"Content-Length: {Query.Length + random.Next(1, 5_000)}", Query)),
        1 => ("a length too small", Post($"Content-Length: {random.Next(Query.Length)}", Query)),
        2 => ("no length", Post(Pick("Content-Length: -1", "Content-Length: x", "Content-Length: 1\r\nContent-Length: 2", "Content-Length: 99999999999999999999", "X: y"), Query)),
        3 => ("an old version", Text($"{Pick("GET /graphql?query=%7B__typename%7D", "POST /graphql")} HTTP/1.0\r\n{Pick(string.Empty, "Host: a\r\n", "Connection: keep-alive\r\n")}\r\n")),
        4 => ("a flood of headers", Get(string.Concat(Enumerable.Range(0, random.Next(50, 400)).Select(place => $"X-{place}: {new string('a', random.Next(1, 200))}\r\n")))),
        5 => ("a long header", Get($"{Pick("Authorization: Bearer ", "Accept: ", "Accept-Language: ", "If-None-Match: ", "Cookie: a=", "Origin: ")}{new string('a', random.Next(100, 60_000))}\r\n")),
        6 => ("a long address", Text($"GET /graphql?query=%7B__typename%7D&x={new string('%', random.Next(2))}{new string('9', random.Next(100, 60_000))} HTTP/1.1\r\nHost: a\r\n\r\n")),
        7 => ("a compressed body", Compressed()),
        8 => ("broken chunks", Post("Transfer-Encoding: chunked", Pick("5\r\nabc", "FFFFFFFFFFFFFFFF\r\nabc", "-1\r\n", "1\r\n{\r\n0\r\n\r\n", "zz\r\n\r\n", $"{new string('0', random.Next(1, 9_000))}1\r\na", $"1;{new string('x', random.Next(9_000))}\r\na\r\n"))),
        9 => ("no HTTP", Noise()),
        10 => ("a strange method", Text($"{Pick("TRACE", "CONNECT", "PRI", "get", "OPTIONS", "DELETE", "A B")} {Pick("/graphql", "*", "http://other/graphql", "/graphql/../graphql")} HTTP/1.1\r\nHost: a\r\n\r\n")),
        11 => ("a promise of a body", Post($"Expect: {Pick("100-continue", "200-ok")}\r\nContent-Length: {random.Next(1, 3_000_000)}", string.Empty)),
        12 => ("many at once", [.. Enumerable.Range(0, random.Next(2, 40)).SelectMany(_ => Post($"Content-Length: {Query.Length}", Query))]),
        13 => ("a broken upgrade", Get($"Connection: Upgrade\r\nUpgrade: {Pick("websocket", "h2c", "x")}\r\nSec-WebSocket-Version: {Pick("13", "8", "x")}\r\nSec-WebSocket-Key: {Pick("AAAAAAAAAAAAAAAAAAAAAA==", "x", string.Empty)}\r\nSec-WebSocket-Protocol: {Pick("graphql-transport-ws", "x", "graphql-ws, x", ",")}\r\n")),
        14 => ("another path", Text($"GET {Pick("/explorer/../../appsettings.json", "/%00", "/explorer/%2e%2e/%2e%2e/appsettings.json", "/graphql/x", "/health/ready?x", "//", "/\\", $"/{new string('a', random.Next(2_000))}")} HTTP/1.1\r\nHost: {Pick("a", "a b", string.Empty, "[", "127.0.0.1:1")}\r\n\r\n")),
        _ => ("broken headers", Get(Pick("A\r\n", ": b\r\n", "A : b\r\n", " A: b\r\n", "A: \u0001\r\n", "A: b\n", "Accept: ;;;q=\r\n", "Accept: text/html;q=9\r\n", "Content-Type: \r\n", "Authorization: Bearer a.b.c\r\n", "Authorization: Basic x\r\n", "If-None-Match: \"\r\n", "Accept-Language: *;q=x, vi-\r\n", "Origin: null\r\n", "Accept-Encoding: br;q=x\r\n"))),
    };

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Get(string headers) => Text($"GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\n{headers}\r\n");

    private static byte[] Post(string headers, string body) => Text($"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n{headers}\r\n\r\n{body}");

    // Small as it is sent, large as it is read.
    private byte[] Compressed()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(new byte[random.Next(10, 5_000_000)]);
        }

        var head = string.Create(CultureInfo.InvariantCulture, $"Content-Encoding: {Pick("gzip", "br", "deflate", "gzip, gzip")}\r\nContent-Length: {packed.Length}");
        return [.. Post(head, string.Empty), .. packed.ToArray()];
    }

    private byte[] Noise()
    {
        var noise = new byte[random.Next(1, 3_000)];
        random.NextBytes(noise);
        return random.Next(2) == 0 ? noise : [0x16, 0x03, 0x01, .. noise];
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
