using System;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Http;

/// <summary>Answers GraphQL over HTTP: one operation a request, each in the request's own scope of services.</summary>
/// <remarks>
/// Follows the draft "GraphQL over HTTP" (graphql.github.io/graphql-over-http). As <c>application/json</c> every well-formed request gets
/// 200, as <c>application/graphql-response+json</c> only one that ran.
/// </remarks>
internal sealed class GraphEndpoint(IDocumentExecuter<TwinningSchema> executer, RequestReader reader, ResponseWriter writer)
{
    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var chosen = Choose(context);
        if (chosen == MediaTypes.Html)
        {
            await Explorer.WriteAsync(context);
            return;
        }

        var mediaType = chosen ?? MediaTypes.Json;
        try
        {
            await writer.WriteAsync(context, mediaType, await RunAsync(context, chosen));
        }
        catch (HttpRefusal refusal)
        {
            await writer.WriteAsync(context, mediaType, Refused(refusal));
        }
        catch (BadHttpRequestException broken)
        {
            await writer.WriteAsync(
                context, mediaType, Refused(new HttpRefusal(broken.StatusCode, ErrorCodes.BadRequest, "The request could not be read.")));
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await writer.WriteAsync(context, mediaType, Refused(new InternalError(failure)));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
    }

    private static ExecutionResult Refused(ExecutionError error) => new() { Errors = [error] };

    // A page is for a browser that asks for nothing else; a link that carries a query is answered with data.
    private static string? Choose(HttpContext context)
    {
        var request = context.Request;
        var accept = request.Headers.Accept;
        return HttpMethods.IsGet(request.Method) && !request.Query.ContainsKey("query")
            ? MediaTypes.Choose(accept, MediaTypes.Json, MediaTypes.Response, MediaTypes.Html)
            : MediaTypes.Choose(accept, MediaTypes.Json, MediaTypes.Response);
    }

    private async Task<ExecutionResult> RunAsync(HttpContext context, string? mediaType)
    {
        var method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsPost(method))
        {
            context.Response.Headers[HeaderNames.Allow] = "GET, POST";
            throw new HttpRefusal(
                StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, $"{method} is not answered here; use POST, or GET for a query.");
        }

        if (mediaType is null)
        {
            throw new HttpRefusal(
                StatusCodes.Status406NotAcceptable,
                ErrorCodes.NotAcceptable,
                $"The answer is {MediaTypes.Response} or {MediaTypes.Json} in UTF-8; the Accept header admits neither.");
        }

        var viewer = await Authentication.ViewerAsync(context);
        var request = await reader.ReadAsync(context.Request);
        return await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = context.RequestServices,
            UserContext = viewer.ToUserContext(),
            CancellationToken = context.RequestAborted,
        });
    }
}
