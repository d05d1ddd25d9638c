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
    /// <summary>Writes the result of a well-formed request.</summary>
    public Task WriteAsync(HttpContext context, string mediaType, ExecutionResult result) =>
        WriteAsync(context, mediaType, mediaType == MediaTypes.Json ? StatusCodes.Status200OK : StatusOf(result), result);

    /// <summary>Writes a result under a given status code.</summary>
    public async Task WriteAsync(HttpContext context, string mediaType, int status, ExecutionResult result)
    {
        report.Complete(result, context);
        var body = new MemoryStream();
        await serializer.WriteAsync(body, result, context.RequestAborted);
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType + "; charset=utf-8";
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted);
        }
    }

    // Without data the answer is an error of HTTP too: the client's, unless we failed or gave up.
    private static int StatusOf(ExecutionResult result) => result switch
    {
        { Executed: true } => StatusCodes.Status200OK,
        { Errors: { } errors } when errors.Any(error => error is InternalError) => StatusCodes.Status500InternalServerError,
        { Errors: { } errors } when errors.Any(error => error.Code == ErrorCodes.Timeout) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
