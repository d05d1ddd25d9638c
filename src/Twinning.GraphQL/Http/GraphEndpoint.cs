using System;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Twinning.GraphQL.Http.Streams;

namespace Twinning.GraphQL.Http;

/// <summary>Answers GraphQL over HTTP: one operation a request, each in the request's own scope of services.</summary>
/// <remarks>
/// Follows the draft "GraphQL over HTTP" (graphql.github.io/graphql-over-http). As <c>application/json</c> every well-formed request gets
/// 200, as <c>application/graphql-response+json</c> only one that ran.
/// </remarks>
internal sealed class GraphEndpoint(
    OperationAnswer answer, ResponseWriter writer, SocketOperations socketOperations, IOptions<HttpLimits> limits, IConfiguration configuration)
{
    private static readonly string[] Answers = [MediaTypes.Json, MediaTypes.Response, MediaTypes.Csv, MediaTypes.EventStream];
    private static readonly string[] OrPage = [MediaTypes.Json, MediaTypes.Response, MediaTypes.Html, MediaTypes.Csv, MediaTypes.EventStream];

    /// <summary>Gets where the graph is; large and small letters are alike.</summary>
    public static PathString Path => "/graphql";

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            await SpeakAsync(context);
            return;
        }

        var chosen = Choose(context);
        if (chosen == MediaTypes.Html)
        {
            await Explorer.WriteAsync(context);
            return;
        }

        var ofErrors = chosen is MediaTypes.Csv or MediaTypes.EventStream ? MediaTypes.Response : chosen ?? MediaTypes.Json; // tables and streams do not tell what went wrong
        try
        {
            await answer.GiveAsync(context, MustAnswer(context, chosen));
        }
        catch (HttpRefusal refusal)
        {
            await writer.WriteAsync(context, ofErrors, Refused(refusal));
        }
        catch (BadHttpRequestException broken)
        {
            await writer.WriteAsync(
                context, ofErrors, Refused(new HttpRefusal(broken.StatusCode, ErrorCodes.BadRequest, "The request could not be read.")));
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await writer.WriteAsync(context, ofErrors, Refused(new InternalError(failure)));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
    }

    private async Task SpeakAsync(HttpContext context)
    {
        if (!CrossOrigin.MayConnect(context, configuration))
        {
            var refusal = new HttpRefusal(StatusCodes.Status403Forbidden, ErrorCodes.Forbidden, "Pages of this origin may not ask here.");
            await writer.WriteAsync(context, MediaTypes.Response, Refused(refusal));
            return;
        }

        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(GraphSocket.Protocol))
        {
            var refusal = new HttpRefusal(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, $"Sockets speak {GraphSocket.Protocol} here.");
            await writer.WriteAsync(context, MediaTypes.Response, Refused(refusal));
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(GraphSocket.Protocol);
        using var frames = new SocketFrames(socket, limits.Value.RequestBytes);
        using var connection = new GraphSocket(context, frames, socketOperations, limits.Value);
        await connection.ServeAsync();
    }

    private static ExecutionResult Refused(ExecutionError error) => new() { Errors = [error] };

    // A page is for a browser that asks for nothing else; a link that carries a query is answered with data.
    private static string? Choose(HttpContext context)
    {
        var request = context.Request;
        var accept = request.Headers.Accept;
        return MediaTypes.Choose(accept, OrPage) is var chosen && chosen != MediaTypes.Html ? chosen
            : HttpMethods.IsGet(request.Method) && !AsksSomething(request.Query) ? chosen
            : MediaTypes.Choose(accept, Answers);
    }

    private static bool AsksSomething(IQueryCollection url) => url.ContainsKey("query") || url.ContainsKey("documentId") || url.ContainsKey("id");

    private static string MustAnswer(HttpContext context, string? mediaType)
    {
        var method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsPost(method))
        {
            context.Response.Headers[HeaderNames.Allow] = "GET, POST";
            throw new HttpRefusal(
                StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, $"{method} is not answered here; use POST, or GET for a query.");
        }

        return mediaType ?? throw new HttpRefusal(
            StatusCodes.Status406NotAcceptable,
            ErrorCodes.NotAcceptable,
            $"The answer is {MediaTypes.Response}, {MediaTypes.Json}, {MediaTypes.Csv} for one list or {MediaTypes.EventStream}, in UTF-8; the Accept header admits none of them.");
    }
}
