using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Twinning.GraphQL.Tests.Security;
using Xunit;
using static Twinning.GraphQL.Tests.Http.SocketClient;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>So many subscriptions are listened to and no more, over sockets and as events together; who leaves makes room.</summary>
public class ListenerLimitTests
{
    private const string Listen = "subscription { factRecorded { kind } }";

    [Theory]
    [InlineData("Listeners")]
    [InlineData("ListenersPerClient")]
    public async Task One_listener_too_many_is_refused_until_another_leaves(string limit)
    {
        using var host = TwinningHost.With(new Dictionary<string, string>(Tokens.Settings) { ["Limits:" + limit] = "2" });
        using var client = host.CreateClient();
        using var socket = await OpenAsync(host.Services);
        await SendAsync(socket, new { type = "connection_init" });
        await ReceiveAsync(socket);
        await SubscribeAsync(socket, "one", Listen);
        await SettleAsync(socket);
        var events = await EventsAsync(client);

        await SubscribeAsync(socket, "two", Listen);
        var error = await ReceiveAsync(socket);
        using var refused = await EventsAsync(client);

        Assert.Equal(("two", "error"), (error.GetProperty("id").GetString(), error.GetProperty("type").GetString()));
        var extensions = error.GetProperty("payload")[0].GetProperty("extensions");
        Assert.Equal(("LIMIT_EXCEEDED", limit, 2, 3), (extensions.GetProperty("code").GetString(), extensions.GetProperty("limit").GetString(), extensions.GetProperty("allowed").GetInt32(), extensions.GetProperty("given").GetInt32()));
        await refused.IsRefusedAsync(HttpStatusCode.TooManyRequests, "LIMIT_EXCEEDED");

        await SendAsync(socket, new { type = "complete", id = "one" });
        events.Dispose();
        var patience = Patience;
        for (var left = 2; left > 0;)
        {
            using var again = await EventsAsync(client);
            left -= again.StatusCode == HttpStatusCode.OK ? 1 : 0;
            await Task.Delay(50, patience);
        }
    }

    [Fact]
    public async Task A_refused_subscription_has_given_its_place_back_when_its_client_hears_of_it()
    {
        using var host = TwinningHost.With(new Dictionary<string, string>(Tokens.Settings) { ["Limits:Listeners"] = "1" });
        using var client = host.CreateClient();
        for (var time = 0; time < 50; time++)
        {
            foreach (var bad in new[] { "subscription { nothing }", "subscription { factRecorded(area: {id: \"QXJlYTo5OTk5OQ==\"}) { kind } }" })
            {
                using var refused = await EventsAsync(client, bad);
                Assert.DoesNotContain("LIMIT_EXCEEDED", await refused.Content.ReadAsStringAsync(Patience), StringComparison.Ordinal);
            }
        }

        using var good = await EventsAsync(client);

        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
    }

    [Fact]
    public async Task Messages_on_a_socket_count_as_requests_of_their_client()
    {
        using var host = TwinningHost.With(new Dictionary<string, string>(Tokens.Settings) { ["Limits:RequestsPerMinute"] = "10" });
        using var client = new Twinning.Tests.Hostile.HostileClient(host.Listen(), IPAddress.Loopback, 1);
        using var socket = await client.OpenAsync(Patience);
        await SendAsync(socket, new { type = "connection_init" });
        await ReceiveAsync(socket);

        // The request that opened the socket and the first message are two.
        for (var time = 3; time <= 10; time++)
        {
            await SendAsync(socket, new { type = "ping" });
            await ReceiveAsync(socket);
        }

        await SendAsync(socket, new { type = "ping" });
        var received = await socket.ReceiveAsync(new byte[200], Patience);
        Assert.Equal((4429, true), ((int?)received.CloseStatus, received.CloseStatusDescription!.Contains("RequestsPerMinute", StringComparison.Ordinal)));
    }

    private static async Task<HttpResponseMessage> EventsAsync(HttpClient client, string query = Listen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Requests.Body(query), Encoding.UTF8, Requests.Json) };
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Patience);
    }
}
