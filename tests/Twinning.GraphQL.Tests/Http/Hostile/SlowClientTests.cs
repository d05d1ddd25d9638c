using System;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Twinning.GraphQL.Http;
using Twinning.Tests.Hostile;
using Xunit;

namespace Twinning.GraphQL.Tests.Http.Hostile;

/// <summary>Who holds a connection and says or takes next to nothing is let go; others are answered meanwhile.</summary>
public class SlowClientTests
{
    private static CancellationToken Patience => new CancellationTokenSource(TimeSpan.FromMinutes(3)).Token;

    [Theory]
    [InlineData("opens a connection and leaves it", "IdleSeconds", 1, "")]
    [InlineData("asks once and stays", "IdleSeconds", 1, "HTTP/1.1 200")]
    [InlineData("sends its headers one by one", "HeadersSeconds", 1, "HTTP/1.1 408")]
    [InlineData("sends its body byte by byte", "BodySeconds", 5, "HTTP/1.1 408")]
    [InlineData("does not take its answers", "BytesPerSecond", 1_000_000, "")]
    [InlineData("opens a socket and is silent", "SocketBeginSeconds", 1, "4408")]
    public async Task A_slow_client_is_let_go(string kind, string limit, int value, string told)
    {
        using var log = new LogLines();
        using var host = TwinningHost.With(Requests.Limit(limit, value));
        var address = host.Listen();
        host.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        using var client = new HostileClient(address, IPAddress.Loopback, 1);
        var slow = Array.Find(new SlowHostileClients(client).All, one => one.Kind == kind).RunAsync(Patience);
        await AnswersAsync(address);

        var heard = await slow;

        Assert.StartsWith(told, heard, StringComparison.Ordinal);
        Assert.True(told.Length > 0 || heard.Length == 0, heard);
        Assert.Equal(limit == "BodySeconds", heard.Contains("\"limit\":\"BodySeconds\",\"allowed\":5,\"given\":", StringComparison.Ordinal));
        await UntilAsync(() => host.Services.GetRequiredService<OpenConnections>().Count == 0);
        Assert.DoesNotContain(log.Lines, line => line.Level >= LogLevel.Error);
    }

    [Theory]
    [InlineData("ConnectionsPerClient")]
    [InlineData("Connections")]
    public async Task One_connection_too_many_is_closed_unread_and_there_is_room_again_when_one_goes(string limit)
    {
        using var host = TwinningHost.With(Requests.Limit(limit, 2));
        using var client = new HostileClient(host.Listen(), IPAddress.Loopback, 1);
        var connections = host.Services.GetRequiredService<OpenConnections>();
        using var first = await client.ConnectAsync(Patience);
        var second = await client.ConnectAsync(Patience);
        await UntilAsync(() => connections.Count == 2);

        Assert.Equal(string.Empty, await HeardAsync(client));
        second.Dispose();
        await UntilAsync(() => connections.Count == 1);
        using var fourth = await client.ConnectAsync(Patience);
        await UntilAsync(() => connections.Count == 2);
    }

    [Fact]
    public async Task Addresses_are_counted_apart()
    {
        using var host = TwinningHost.With(Requests.Limit("ConnectionsPerClient", 1));
        var address = host.Listen();
        using var client = new HostileClient(address, IPAddress.Parse("127.0.0.2"), 1);
        using var other = await client.ConnectAsync(Patience);
        await UntilAsync(() => host.Services.GetRequiredService<OpenConnections>().Count == 1);

        await AnswersAsync(address);
    }

    // It may be closed while it is still being opened.
    private static async Task<string> HeardAsync(HostileClient client)
    {
        try
        {
            using var socket = await client.ConnectAsync(Patience);
            return await HostileClient.ReadAsync(socket, Patience);
        }
        catch (SocketException)
        {
            return string.Empty;
        }
    }

    private static async Task AnswersAsync(IPEndPoint address)
    {
        using var good = new HttpClient { BaseAddress = new Uri($"http://{address}") };
        using var answer = await good.PostAsync(Requests.Body("{ __typename }"));
        await answer.IsAnsweredAsync();
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        var patience = Patience;
        while (!holds())
        {
            await Task.Delay(50, patience);
        }
    }
}
