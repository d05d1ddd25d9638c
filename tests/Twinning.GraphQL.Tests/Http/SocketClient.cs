using System;
using System.IO;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.TestHost;
using Twinning.GraphQL.Tests.WorkedExamples;
using Xunit;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>Speaks graphql-transport-ws with a host in the test, message by message.</summary>
internal static class SocketClient
{
    /// <summary>Gets a token that gives up after half a minute.</summary>
    public static CancellationToken Patience => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

    public static async Task<WebSocket> OpenAsync(IServiceProvider services)
    {
        var client = ((TestServer)services.GetService(typeof(Microsoft.AspNetCore.Hosting.Server.IServer))!).CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        return await client.ConnectAsync(new Uri("ws://localhost/graphql"), Patience);
    }

    public static async Task<WebSocket> ConnectAsync(Graph graph, string? token = null)
    {
        var socket = await OpenAsync(graph.Services);
        await SendAsync(socket, new { type = "connection_init", payload = token is null ? null : new { Authorization = $"Bearer {token}" } });
        Assert.Equal("""{"type":"connection_ack"}""", (await ReceiveAsync(socket)).GetRawText());
        return socket;
    }

    public static Task SubscribeAsync(WebSocket socket, string id, string query, object? variables = null) =>
        SendAsync(socket, new { type = "subscribe", id, payload = new { query, variables } });

    // A subscription is not acknowledged; time enough for it to begin.
    public static async Task SettleAsync(WebSocket socket)
    {
        await Task.Delay(500, Patience);
        Assert.Null(await AfterPingAsync(socket));
    }

    public static async Task<string?> AfterPingAsync(WebSocket socket)
    {
        await SendAsync(socket, new { type = "ping" });
        var message = await ReceiveAsync(socket);
        if (message.GetProperty("type").GetString() == "pong")
        {
            Assert.Equal("""{"type":"pong"}""", message.GetRawText());
            return null;
        }

        Assert.Equal("pong", (await ReceiveAsync(socket)).GetProperty("type").GetString());
        return message.GetRawText();
    }

    public static Task SendAsync(WebSocket socket, object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, Patience);

    public static async Task<JsonElement> ReceiveAsync(WebSocket socket)
    {
        var message = new MemoryStream();
        var part = new byte[4096];
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(part, Patience);
            message.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);
        Assert.Equal(WebSocketMessageType.Text, received.MessageType);
        return JsonDocument.Parse(message.ToArray()).RootElement.Clone();
    }
}
