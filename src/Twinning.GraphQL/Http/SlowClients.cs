using System;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Lets go of clients that hold a connection and say or take next to nothing on it, after the times of <see cref="HttpLimits"/>.</summary>
internal static class SlowClients
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddSlowClients(this IServiceCollection services)
    {
        services.AddSingleton<OpenConnections>();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<HttpLimits>, OpenConnections>((server, limits, connections) =>
        {
            var most = limits.Value;
            server.AddServerHeader = false;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(most.HeadersSeconds);
            server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(most.IdleSeconds);
            server.Limits.MinResponseDataRate = new MinDataRate(most.BytesPerSecond, Patience);
            server.Limits.MinRequestBodyDataRate = null; // a body has a time of its own, which tells the client what it missed: RequestBody
            server.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => connections.ServeAsync(connection, next)));
        });
    }
}
