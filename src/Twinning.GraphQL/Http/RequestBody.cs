using System;
using System.Diagnostics;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Twinning.GraphQL.Http;

/// <summary>Reads a body up to a limit of bytes and of time.</summary>
internal static class RequestBody
{
    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="limits">The most bytes it may have, this many are still read; and how long it may take.</param>
    /// <exception cref="HttpRefusal">413: it is larger. 408: it did not come in time. 400: it is broken.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, HttpLimits limits)
    {
        if (request.ContentLength > limits.RequestBytes)
        {
            throw TooLarge(limits.RequestBytes, request.ContentLength.Value);
        }

        // Our own limit says what it is; the server's would only cut the connection.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            server.MaxRequestBodySize = null;
        }

        // A cancelled token would leave the reader in the middle of a read, so that the server cannot skip what is still to come.
        var (started, reader) = (Stopwatch.GetTimestamp(), request.BodyReader);
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(limits.BodySeconds));
        using var giveUp = late.Token.UnsafeRegister(state => ((PipeReader)state!).CancelPendingRead(), reader);
        var body = new MemoryStream();
        while (true)
        {
            var part = await PartAsync(reader, request.HttpContext.RequestAborted);
            foreach (var piece in part.Buffer)
            {
                body.Write(piece.Span);
            }

            reader.AdvanceTo(part.Buffer.End);
            if (body.Length > limits.RequestBytes)
            {
                throw TooLarge(limits.RequestBytes, body.Length);
            }

            if (part.IsCompleted)
            {
                return body.GetBuffer().AsMemory(0, (int)body.Length);
            }

            if (part.IsCanceled)
            {
                request.HttpContext.Response.Headers.Connection = "close";
                throw TooLate(limits.BodySeconds, (long)Math.Ceiling(Stopwatch.GetElapsedTime(started).TotalSeconds));
            }
        }
    }

    // The server tells most of what is wrong with a body as a request of its own kind, but a chunk of more bytes than can be counted as this.
    private static async ValueTask<ReadResult> PartAsync(PipeReader reader, CancellationToken gone)
    {
        try
        {
            return await reader.ReadAsync(gone);
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, "The request could not be read.");
        }
    }

    private static HttpRefusal TooLarge(int limit, long given) =>
        new(StatusCodes.Status413PayloadTooLarge, new LimitExceeded(nameof(HttpLimits.RequestBytes), limit, given, "bytes or more"));

    private static HttpRefusal TooLate(int limit, long given) =>
        new(StatusCodes.Status408RequestTimeout, new LimitExceeded(nameof(HttpLimits.BodySeconds), limit, given, "seconds or more of waiting for its body"));
}
