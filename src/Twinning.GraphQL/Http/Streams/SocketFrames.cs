using System;
using System.IO;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>Whole messages over a socket: read up to a length, sent one after another.</summary>
internal sealed class SocketFrames(WebSocket socket, long most) : IDisposable
{
    private readonly SemaphoreSlim sending = new(1);

    /// <summary>Returns the next message; null when the client closes.</summary>
    /// <exception cref="SocketClosedException">It is no text, or longer than the limit.</exception>
    public async Task<ReadOnlyMemory<byte>?> MessageAsync()
    {
        var message = new MemoryStream();
        var part = new byte[4096];
        while (true)
        {
            var received = await socket.ReceiveAsync(part.AsMemory(), CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (received.MessageType == WebSocketMessageType.Binary)
            {
                throw SocketClosedException.Malformed("Messages are text");
            }

            if (message.Length + received.Count > most)
            {
                throw new SocketClosedException(1009, $"More than {most} bytes (RequestBytes)");
            }

            message.Write(part, 0, received.Count);
            if (received.EndOfMessage)
            {
                return message.GetBuffer().AsMemory(0, (int)message.Length);
            }
        }
    }

    /// <summary>Sends a message.</summary>
    public Task SendAsync(object message, CancellationToken cancellation) => SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), cancellation);

    /// <summary>Sends a message about an operation, with a payload that is JSON already.</summary>
    public Task SendAsync(string id, string type, ReadOnlyMemory<byte> payload, CancellationToken cancellation)
    {
        var message = new MemoryStream();
        using (var json = new Utf8JsonWriter(message))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("type", type);
            json.WritePropertyName("payload");
            json.WriteRawValue(payload.Span, skipInputValidation: true);
            json.WriteEndObject();
        }

        return SendAsync(message.ToArray(), cancellation);
    }

    /// <summary>Closes the connection, where it is still open, and says why.</summary>
    public async Task CloseAsync(int code, string reason)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, patience.Token);
        }
    }

    /// <summary>Waits for the client to leave once it was told why: who is cut off at once may not hear it.</summary>
    /// <param name="receiving">What still waits for a message.</param>
    public async Task LeftAsync(Task receiving)
    {
        await receiving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var part = new byte[4096];
        try
        {
            while (socket.State == WebSocketState.CloseSent)
            {
                await socket.ReceiveAsync(part.AsMemory(), CancellationToken.None);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or IOException or ObjectDisposedException)
        {
            // It has left without a word.
        }
    }

    /// <summary>Ends the connection at once.</summary>
    public void Abort() => socket.Abort();

    public void Dispose() => sending.Dispose();

    private async Task SendAsync(byte[] message, CancellationToken cancellation)
    {
        await sending.WaitAsync(cancellation);
        try
        {
            await socket.SendAsync(message.AsMemory(), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, cancellation);
        }
        finally
        {
            sending.Release();
        }
    }
}
