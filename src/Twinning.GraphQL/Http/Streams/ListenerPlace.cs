using System;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>The place of one who listens to a subscription, until it leaves: at the latest at the end of the scope of services in which it runs.</summary>
internal sealed class ListenerPlace(Listeners listeners, IHttpContextAccessor contexts) : IDisposable
{
    private string? client;

    /// <summary>Takes a place.</summary>
    /// <returns>Why there is none; null where it is taken.</returns>
    public LimitExceeded? Take()
    {
        var address = contexts.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
        var refusal = listeners.Take(address);
        client = refusal is null ? address : null;
        return refusal;
    }

    /// <summary>Gives the place back. Done before the client hears that there is nothing more, so that it finds room when it asks again.</summary>
    public void Leave()
    {
        if (client is not null)
        {
            listeners.Leave(client);
            client = null;
        }
    }

    public void Dispose() => Leave();
}

/// <summary>All who listen to subscriptions of this host, over sockets and as events.</summary>
internal sealed class Listeners(IOptions<HttpLimits> limits)
{
    private readonly Places places = new(limits.Value.Listeners, limits.Value.ListenersPerClient);

    /// <summary>Lets a client listen to one more.</summary>
    /// <returns>Why not; null where it may.</returns>
    public LimitExceeded? Take(string client) => places.Take(client) switch
    {
        PlaceAnswer.ClientHasAll => Beyond(nameof(HttpLimits.ListenersPerClient), limits.Value.ListenersPerClient, "subscriptions of its client at once"),
        PlaceAnswer.AllAreTaken => Beyond(nameof(HttpLimits.Listeners), limits.Value.Listeners, "subscriptions of all clients at once"),
        _ => null,
    };

    /// <summary>Tells that a client listens to one less.</summary>
    public void Leave(string client) => places.Leave(client);

    private static LimitExceeded Beyond(string limit, int most, string what) => new(limit, most, most + 1L, what);
}
