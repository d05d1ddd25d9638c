using System;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Lets go of clients that hold a connection and say or take next to nothing on it, after the times of <see cref="HttpLimits"/>; until then they hold little.</summary>
internal static class SlowClients
{
    // What a client has sent and nobody reads yet: the head of a request at least. A megabyte unless told otherwise.
    private const int RequestBytesAhead = 65_536;

    // What is on its way to a client, which Linux doubles. Unless told otherwise some megabytes for one that takes nothing, each of which
    // counts as taken: the slower it is, the more answers it gets worked out, and the longer it may stay.
    private const int AnswerBytesAhead = 65_536;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddSlowClients(this IServiceCollection services)
    {
        services.AddSingleton<OpenConnections>();
        services.Configure<SocketTransportOptions>(transport =>
        {
            transport.MaxReadBufferSize = RequestBytesAhead;
            transport.CreateBoundListenSocket = address =>
            {
                var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(address);
                socket.SendBufferSize = AnswerBytesAhead;
                return socket;
            };
        });
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<HttpLimits>, OpenConnections>((server, limits, connections) =>
        {
            var most = limits.Value;
            server.AddServerHeader = false;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(most.HeadersSeconds);
            server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(most.IdleSeconds);
            server.Limits.MinResponseDataRate = new MinDataRate(most.BytesPerSecond, Patience);
            server.Limits.MaxRequestBufferSize = RequestBytesAhead;
            server.Limits.MinRequestBodyDataRate = null; // a body has a time of its own, which tells the client what it missed: RequestBody
            server.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => connections.ServeAsync(connection, next)));
        });
    }
}
