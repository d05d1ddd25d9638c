using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Counts connections, and closes one too many of all or of a client unread: whoever holds many open must not keep others out.</summary>
internal sealed class OpenConnections(IOptions<HttpLimits> limits)
{
    private readonly Places places = new(limits.Value.Connections, limits.Value.ConnectionsPerClient);

    /// <summary>Gets how many are open.</summary>
    public int Count => places.Taken;

    /// <summary>Serves a connection until it ends, or ends it.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var client = (connection.RemoteEndPoint as IPEndPoint)?.Address.ToString() ?? string.Empty;
        if (places.Take(client) != PlaceAnswer.Given)
        {
            connection.Abort();
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            places.Leave(client);
        }
    }
}
