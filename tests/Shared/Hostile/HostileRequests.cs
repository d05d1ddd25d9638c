using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace Twinning.Tests.Hostile;

/// <summary>Makes requests that try to do harm, the same for the same seed.</summary>
internal sealed class HostileRequests(int seed)
{
    private readonly Random random = new(seed);
    private HostileTexts? texts;

    private HostileTexts Texts => texts ??= new HostileTexts(random);

    public HostileRequest Next()
    {
        var (kind, text) = random.Next(14) switch
        {
            0 => ("deep", Texts.Deep()),
            1 => ("chained", Texts.Chained()),
            2 => ("wide", Texts.Wide()),
            3 => ("aliased", Texts.Aliased()),
            4 => ("circular", Texts.Circular()),
            5 => ("directives", Texts.Directives()),
            6 => ("introspecting", Texts.Introspecting()),
            7 or 8 => ("arguments", Texts.Arguments()),
            9 => ("soup", Texts.Soup()),
            10 => ("garbled", Texts.Garbled()),
            11 => ("operations", Texts.Operations()),
            12 => ("nested values", Texts.Nested()),
            _ => ("variables", Texts.Ordinary()),
        };
        var accept = Texts.Pick("application/json", "application/graphql-response+json", "*/*", "text/csv", "text/event-stream", "application/graphql-response+json;q=0.1, text/html", Texts.Garbage(9));
        if (random.Next(8) == 0 && text.Length < 60_000)
        {
            var address = $"/graphql?{Texts.Pick("query", "id", "documentId", "q")}={Uri.EscapeDataString(text)}&variables={Uri.EscapeDataString(Texts.Pick("{}", "[", Value(3)))}{Texts.Pick(string.Empty, "&query=%7B__typename%7D", "&query=%FF%FE&id=")}";
            return new HostileRequest("get " + kind, Texts.Pick(HttpMethod.Get, HttpMethod.Head, HttpMethod.Put), address, accept, string.Empty, null);
        }

        var variables = random.Next(3) == 0 ? Huge() : $$"""{"n":{{Value(2)}},"after":{{Value(1)}},"area":{{Value(3)}},"y":{{Value(1)}},"input":{{Value(4)}},"x":{{Value(1)}}}""";
        var body = Encoding.UTF8.GetBytes($$"""{"query":{{JsonSerializer.Serialize(text)}},"variables":{{variables}},"operationName":{{Texts.Pick("null", "\"Q\"", Value(2))}}{{Texts.Pick(string.Empty, string.Empty, ",\"query\":\"{ __typename }\"", $",\"extensions\":{Value(3)}")}}}""");
        var harm = random.Next(6);
        if (random.Next(20) == 0)
        {
            (kind, body) = (kind + " in a list", [(byte)'[', .. body, (byte)',', .. body, (byte)']']);
        }

        if (harm == 0)
        {
            (kind, body) = (kind + " truncated", body[..random.Next(body.Length)]);
        }
        else if (harm == 1)
        {
            kind += " not UTF-8";
            for (var times = random.Next(1, 20); times > 0; times--)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }
        }

        var type = random.Next(12) == 0 ? Texts.Pick("text/plain", "application/json; charset=utf-16", "multipart/form-data", Texts.Garbage(5)) : "application/json";
        return new HostileRequest(kind, HttpMethod.Post, "/graphql", accept, type, body);
    }

    private string Value(int depth) => random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => "null",
        1 => random.NextInt64(long.MinValue, long.MaxValue).ToString(System.Globalization.CultureInfo.InvariantCulture),
        2 => Texts.Pick("-0", "1e308", "0.1", "99999999999999999999999", "true"),
        3 => JsonSerializer.Serialize(Texts.Garbage(random.Next(60))),
        4 => "\"\\ud800\"",
        5 => "\"2020-12-31\"",
        6 => Texts.Pick("\"\"", "\"\\u0000\"", "\"624\"", "{}", "[]"),
        7 => $"[{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => Value(depth - 1)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => $"\"{Texts.Pick("id", "code", "on", "assignment", "day", "officers", "change", "earlier", "incomes", "a")}\":{Value(depth - 1)}"))}}}",
    };

    private string Huge() => random.Next(6) switch
    {
        3 => Enclosed("[", "]"),
        4 => Enclosed("{\"and\":", "}"),
        5 => $"{{\"n\":1,\"n\":2,\"y\":{new string('9', random.Next(1, 3_000))},\"x\":-1e{random.Next(1, 400)}}}",
        0 => $"{{\"n\":{string.Concat(Enumerable.Repeat("[", random.Next(10, 400)))}",
        1 => $"{{\"after\":\"{new string('x', random.Next(1_000, 60_000))}\"}}",
        _ => $"{{\"input\":[{string.Join(',', Enumerable.Range(0, random.Next(500, 8_000)))}]}}",
    };

    // Well-formed, on both sides of what is read.
    private string Enclosed(string open, string close)
    {
        var levels = random.Next(30, 90);
        return $"{{\"where\":{string.Concat(Enumerable.Repeat(open, levels))}{{}}{string.Concat(Enumerable.Repeat(close, levels))}}}";
    }
}
