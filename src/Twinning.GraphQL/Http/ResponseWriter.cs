using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace Twinning.GraphQL.Http;

/// <summary>Writes results, each with the status code that its media type asks for.</summary>
internal sealed class ResponseWriter(IGraphQLSerializer serializer, ErrorReport report)
{
    private const int Part = 65_536;

    /// <summary>Writes a result, or the refusal that came instead of one.</summary>
    public async Task WriteAsync(HttpContext context, string mediaType, ExecutionResult result)
    {
        context.Response.StatusCode = StatusOf(result, mediaType);
        await WriteAsync(context, mediaType, await BodyAsync(context, result));
    }

    /// <summary>Writes an answer that is at hand; whether its client is still there makes no difference.</summary>
    public static async Task WriteAsync(HttpContext context, string mediaType, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentType = mediaType switch
        {
            MediaTypes.Json => MediaTypes.Json + "; charset=utf-8",
            MediaTypes.Response => MediaTypes.Response + "; charset=utf-8",
            _ => mediaType + "; charset=utf-8",
        };
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            // In parts: what is written at once is copied at once, however slowly the client takes it.
            for (var rest = body; !rest.IsEmpty; rest = rest[Math.Min(Part, rest.Length)..])
            {
                await context.Response.Body.WriteAsync(rest[..Math.Min(Part, rest.Length)]);
            }
        }
    }

    /// <summary>Returns a result as JSON, its errors completed.</summary>
    public async Task<byte[]> BodyAsync(HttpContext context, ExecutionResult result)
    {
        report.Complete(result, context);
        var body = new MemoryStream();
        await serializer.WriteAsync(body, result, context.RequestAborted);
        return body.ToArray();
    }

    // Where nothing ran the answer is an error of HTTP too: the client's, unless we failed or gave up.
    private static int StatusOf(ExecutionResult result, string mediaType)
    {
        var errors = result.Errors ?? [];
        if (errors.OfType<HttpRefusal>().FirstOrDefault() is { } refusal)
        {
            return refusal.Status;
        }

        return result.Executed || mediaType == MediaTypes.Json ? StatusCodes.Status200OK
            : errors.Any(error => error is InternalError) ? StatusCodes.Status500InternalServerError
            : errors.Any(error => error.Code == ErrorCodes.Timeout) ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status400BadRequest;
    }
}
