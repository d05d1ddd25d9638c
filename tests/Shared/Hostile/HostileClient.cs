using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace Twinning.Tests.Hostile;

/// <summary>Sends what is meant to do harm to a host over the network, and tells what came of it.</summary>
/// <param name="host">The host.</param>
/// <param name="from">The address it is sent from: the host counts clients by theirs.</param>
/// <param name="seed">The same seed sends the same.</param>
internal sealed class HostileClient(IPEndPoint host, IPAddress from, int seed) : IDisposable
{
    private static readonly Regex Status = new(@"(?:^|\n)HTTP/1\.[01] (\d{3})", RegexOptions.Compiled);

    private readonly Random random = new(seed);
    private readonly HostileRequests requests = new(seed);
    private HttpMessageInvoker? http;

    private HttpMessageInvoker Http => http ??= new HttpMessageInvoker(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        ConnectCallback = async (_, cancellation) => new NetworkStream(await ConnectAsync(cancellation), ownsSocket: true),
    });

    /// <summary>Sends the next.</summary>
    public async Task<HostileAnswer> NextAsync(CancellationToken cancellation)
    {
        try
        {
            return await (random.Next(10) switch
            {
                < 7 => RequestAsync(requests.Next(), cancellation),
                < 9 => BytesAsync(cancellation),
                _ => MessagesAsync(cancellation),
            });
        }
        catch (Exception closed) when (closed is HttpRequestException or IOException or WebSocketException or SocketException)
        {
            return new HostileAnswer("closed", [], null);
        }
    }

    /// <summary>Opens a connection.</summary>
    public async Task<Socket> ConnectAsync(CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(host, cancellation);
        return socket;
    }

    /// <summary>Opens a WebSocket.</summary>
    public async Task<ClientWebSocket> OpenAsync(CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new Uri($"ws://{host}/graphql"), Http, cancellation);
        return socket;
    }

    public void Dispose() => http?.Dispose();

    private async Task<HostileAnswer> RequestAsync(HostileRequest hostile, CancellationToken cancellation)
    {
        using var message = hostile.ToMessage();
        message.RequestUri = new Uri(new Uri($"http://{host}"), message.RequestUri!);
        using var response = await Http.SendAsync(message, cancellation);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation));

        // A subscription has no end; its first line will do.
        var text = response.Content.Headers.ContentType?.MediaType == "text/event-stream"
            ? await reader.ReadLineAsync(cancellation) ?? string.Empty
            : await reader.ReadToEndAsync(cancellation);
        return HostileAnswer.Of(hostile.Kind, [(int)response.StatusCode], response.Content.Headers.ContentType?.MediaType is "text/csv" or "text/html" ? "{}" : text.Length == 0 ? "{}" : text, hostile.ToString);
    }

    private async Task<HostileAnswer> BytesAsync(CancellationToken cancellation)
    {
        var (kind, bytes) = new HostileBytes(random).Next();
        using var socket = await ConnectAsync(cancellation);
        var reading = ReadAsync(socket, cancellation);
        try
        {
            await socket.SendAsync(bytes, cancellation);
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The host has closed the connection already.
        }

        var text = await reading;
        var statuses = Status.Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();
        return HostileAnswer.Of(kind, statuses, text, () => Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 1_000))));
    }

    private async Task<HostileAnswer> MessagesAsync(CancellationToken cancellation)
    {
        var messages = new HostileMessages(random).Next();
        var text = new StringBuilder();
        using var socket = await OpenAsync(cancellation);
        try
        {
            foreach (var (type, bytes) in messages)
            {
                await socket.SendAsync(bytes, type, endOfMessage: true, cancellation);
            }

            await socket.SendAsync("{\"type\":\"ping\"}"u8.ToArray(), WebSocketMessageType.Text, true, cancellation);
            var part = new byte[16_384];
            while (await socket.ReceiveAsync(part, cancellation) is { MessageType: not WebSocketMessageType.Close } received)
            {
                var heard = Encoding.UTF8.GetString(part, 0, received.Count);
                text.Append(heard);
                if (heard.Contains("\"type\":\"pong\"", StringComparison.Ordinal))
                {
                    break;
                }
            }
        }
        catch (WebSocketException)
        {
            // The host has closed the connection.
        }

        return HostileAnswer.Of("messages", [(int?)socket.CloseStatus ?? 0], text.ToString(), () => string.Join('\n', messages.Select(message => Encoding.UTF8.GetString(message.Bytes.AsSpan(0, Math.Min(500, message.Bytes.Length))))));
    }

    /// <summary>Reads until the host closes the connection.</summary>
    public static async Task<string> ReadAsync(Socket socket, CancellationToken cancellation)
    {
        var (text, part) = (new MemoryStream(), new byte[16_384]);
        try
        {
            int count;
            while ((count = await socket.ReceiveAsync(part, cancellation)) > 0)
            {
                text.Write(part, 0, count);
            }
        }
        catch (SocketException)
        {
            // It was closed at once.
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
