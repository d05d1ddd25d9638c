using System;
using System.Linq;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Twinning.Tests.Hostile;

/// <summary>Makes messages for sockets that keep to no protocol; the same for the same seed.</summary>
internal sealed class HostileMessages(Random random)
{
    private readonly HostileTexts texts = new(random);

    public (WebSocketMessageType Type, byte[] Bytes)[] Next() =>
        [.. random.Next(4) == 0 ? [] : new[] { Text("""{"type":"connection_init"}""") }, .. Enumerable.Range(0, random.Next(1, 12)).Select(_ => One())];

    private (WebSocketMessageType Type, byte[] Bytes) One() => random.Next(12) switch
    {
        0 => Text(texts.Garbage(random.Next(300))),
        1 => (WebSocketMessageType.Binary, new byte[random.Next(5_000)]),
        2 => (WebSocketMessageType.Text, [0xFF, 0xFE, (byte)random.Next(256)]),
        3 => Text("""{"type":"connection_init","payload":{"Authorization":"Bearer x"}}"""),
        4 => Text(new string('[', random.Next(1, 3_000))),
        5 => Text(new string(' ', random.Next(1_000, 1_200_000))),
        6 => Text($$"""{"type":{{texts.Pick("\"complete\"", "\"pong\"", "\"next\"", "1", "null", "{}")}},"id":{{texts.Pick("\"1\"", "1", "[]", "\"\"")}}}"""),
        7 => Text("""{"type":"ping","payload":{"a":[1,2,3]},"type":"ping"}"""),
        8 => Subscribe("subscription { factRecorded { kind } }"),
        9 => Subscribe(texts.Circular()),
        10 => Subscribe(texts.Chained()),
        _ => Subscribe(texts.Pick(texts.Garbled(), texts.Arguments(), texts.Aliased(), texts.Ordinary())),
    };

    private (WebSocketMessageType Type, byte[] Bytes) Subscribe(string query)
    {
        var variables = texts.Pick(string.Empty, $"\"variables\":{{\"n\":{random.Next()}}},");
        return Text($"{{\"type\":\"subscribe\",\"id\":\"{random.Next(6)}\",\"payload\":{{{variables}\"query\":{JsonSerializer.Serialize(query)}}}}}");
    }

    private static (WebSocketMessageType Type, byte[] Bytes) Text(string text) => (WebSocketMessageType.Text, Encoding.UTF8.GetBytes(text));
}
