using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http.Caching;
using Twinning.GraphQL.Http.Streams;
using Twinning.GraphQL.Http.Tables;
using Twinning.GraphQL.Http.Telemetry;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Http;

/// <summary>The answer to the operation of a request: held by the client already, kept from before, or made now.</summary>
internal sealed class OperationAnswer(
    RequestReader reader,
    OperationRunner runner,
    AnswerTags tags,
    AnswerCache answers,
    ResponseWriter writer,
    EventStream events,
    OperationTelemetry telemetry)
{
    /// <summary>Gives it, as one document or as a stream.</summary>
    /// <exception cref="HttpRefusal">The request is refused before anything runs.</exception>
    public async Task GiveAsync(HttpContext context, string mediaType)
    {
        var services = context.RequestServices;
        var notes = services.GetRequiredService<OperationNotes>();
        using var measurement = telemetry.Begin(notes);
        var viewer = await Authentication.ViewerAsync(context);
        var request = await reader.ReadAsync(context.Request);
        notes.AsTable = mediaType == MediaTypes.Csv;
        notes.TrustedName = request.TrustedName;
        notes.Name = request.OperationName;
        notes.Language = AnswerTags.Language(context.Request);
        if (mediaType == MediaTypes.EventStream)
        {
            measurement.Outcome = "stream";
            await events.AnswerAsync(context, request, viewer);
            return;
        }

        var tag = AnswerCache.MayHave(request) ? await TagAsync(context, request, notes.AsTable ? "table" : "object", viewer) : null;
        if (tag is not null && HttpMethods.IsGet(context.Request.Method) && AnswerTags.IsHeld(context.Request, tag))
        {
            measurement.Outcome = "not-modified";
            Tag(context, tag, viewer);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (tag is not null && await answers.FindAsync(tag, context.RequestAborted) is { } kept)
        {
            measurement.Outcome = "kept";
            Tag(context, tag, viewer);
            await ResponseWriter.WriteAsync(context, mediaType, kept);
            return;
        }

        var result = await runner.RunAsync(request, viewer, services, context.RequestAborted);
        measurement.Outcome = result.Executed ? "run" : "refused";
        if (notes.AsTable && result is not { Executed: true, Errors: null or { Count: 0 } })
        {
            await writer.WriteAsync(context, MediaTypes.Response, InsteadOfTable(result));
            return;
        }

        if (!notes.AsTable && (tag is null || !AnswerCache.MayKeep(result, notes)))
        {
            await writer.WriteAsync(context, mediaType, result);
            return;
        }

        var body = await writer.BodyAsync(context, result);
        if (notes.Table is { } table)
        {
            body = TableWriter.Write(table, body);
        }

        if (tag is not null && AnswerCache.MayKeep(result, notes))
        {
            await answers.KeepAsync(tag, body, context.RequestAborted);
            Tag(context, tag, viewer);
        }

        await ResponseWriter.WriteAsync(context, mediaType, body);
    }

    // A table cannot say which of its cells failed; none is given then.
    private static ExecutionResult InsteadOfTable(ExecutionResult result) => new() { Errors = result.Errors };

    // The operation reads the snapshot that is opened here, so that tag and answer are of one version.
    private async Task<string> TagAsync(HttpContext context, OperationRequest request, string form, Viewer viewer)
    {
        var services = context.RequestServices;
        var version = await services.GetRequiredService<StoreReader>().LatestAsync(context.RequestAborted);
        return tags.Of(request, form, viewer, services.GetRequiredService<OperationNotes>().Language, SightArguments.Today(services), version);
    }

    // To be asked again each time; whoever holds the answer then gets 304 instead of it.
    private static void Tag(HttpContext context, string tag, Viewer viewer)
    {
        var headers = context.Response.Headers;
        headers.Vary = "Accept, Accept-Language, Authorization";
        if (HttpMethods.IsGet(context.Request.Method))
        {
            headers.ETag = tag;
            headers.CacheControl = viewer.Role == ViewerRole.Anonymous ? "no-cache" : "private, no-cache";
        }
    }
}
