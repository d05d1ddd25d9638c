using System;
using System.Linq;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Twinning.Tests.Hostile;

/// <summary>Clients that open a connection and then say or take next to nothing. Each returns what it was told when the host had enough of it.</summary>
internal sealed class SlowHostileClients(HostileClient client)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Gets all of them by what they do.</summary>
    public (string Kind, Func<CancellationToken, Task<string>> RunAsync)[] All =>
    [
        ("opens a connection and leaves it", LeftAsync),
        ("asks once and stays", StayingAsync),
        ("sends its headers one by one", HeadersAsync),
        ("sends its body byte by byte", BodyAsync),
        ("does not take its answers", DeafAsync),
        ("opens a socket and is silent", SilentAsync),
    ];

    private async Task<string> LeftAsync(CancellationToken cancellation)
    {
        using var socket = await client.ConnectAsync(cancellation);
        return await HostileClient.ReadAsync(socket, cancellation);
    }

    private async Task<string> StayingAsync(CancellationToken cancellation)
    {
        using var socket = await client.ConnectAsync(cancellation);
        await socket.SendAsync("GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray(), cancellation);
        return await HostileClient.ReadAsync(socket, cancellation);
    }

    private Task<string> HeadersAsync(CancellationToken cancellation) =>
        DribbleAsync("GET /graphql HTTP/1.1\r\nHost: a\r\n", string.Concat(Enumerable.Range(0, 90).Select(place => $"X-{place}: y\r\n")), cancellation);

    private Task<string> BodyAsync(CancellationToken cancellation) =>
        DribbleAsync("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n", new string(' ', 100_000), cancellation);

    // What is asked for is a megabyte in all; the host's and the network's buffers hold some of it.
    private async Task<string> DeafAsync(CancellationToken cancellation)
    {
        using var socket = await client.ConnectAsync(cancellation);
        socket.ReceiveBufferSize = 4_096;
        var request = Encoding.ASCII.GetBytes("GET /graphql?query=%7B__schema%7Btypes%7Bname,description,fields%7Bname,description%7D%7D%7D%7D HTTP/1.1\r\nHost: a\r\n\r\n");
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                await socket.SendAsync(request, cancellation);
            }
        }
        catch (SocketException)
        {
            return string.Empty;
        }

        return "still there";
    }

    private async Task<string> SilentAsync(CancellationToken cancellation)
    {
        using var socket = await client.OpenAsync(cancellation);
        var received = await socket.ReceiveAsync(new byte[100], cancellation);
        return received.MessageType == WebSocketMessageType.Close ? $"{(int?)received.CloseStatus}" : "a message";
    }

    private async Task<string> DribbleAsync(string first, string rest, CancellationToken cancellation)
    {
        using var socket = await client.ConnectAsync(cancellation);
        await socket.SendAsync(Encoding.ASCII.GetBytes(first), cancellation);
        var reading = HostileClient.ReadAsync(socket, cancellation);
        try
        {
            foreach (var sign in rest)
            {
                if (await Task.WhenAny(reading, Task.Delay(Pause, cancellation)) == reading)
                {
                    break;
                }

                await socket.SendAsync(new[] { (byte)sign }, cancellation);
            }
        }
        catch (SocketException)
        {
            // The host has closed the connection.
        }

        return await reading;
    }
}
