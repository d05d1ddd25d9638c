using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Twinning.GraphQL.Http;

/// <summary>Reads a body up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limit">The most bytes it may have; this many are still read.</param>
    /// <exception cref="HttpRefusal">413: it is larger.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
        {
            throw TooLarge(limit, request.ContentLength.Value);
        }

        // Our own limit says what it is; the server's would only cut the connection.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            server.MaxRequestBodySize = null;
        }

        var body = new MemoryStream();
        var part = new byte[16_384];
        int count;
        while ((count = await request.Body.ReadAsync(part, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + count > limit)
            {
                throw TooLarge(limit, body.Length + count);
            }

            body.Write(part, 0, count);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static HttpRefusal TooLarge(int limit, long given) =>
        new(StatusCodes.Status413PayloadTooLarge, new LimitExceeded(nameof(HttpLimits.RequestBytes), limit, given, "bytes or more"));
}
