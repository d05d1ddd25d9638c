using System;
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
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Http;

/// <summary>The answer to the operation of a request: held by the client already, kept from before, or made now.</summary>
internal sealed class OperationAnswer(
    RequestReader reader,
    OperationRunner runner,
    Questions questions,
    AnswerTags tags,
    AnswerCache answers,
    ResponseWriter writer,
    EventStream events,
    OperationTelemetry telemetry,
    TimeProvider clock,
    VersionWatch? watch = null)
{
    /// <summary>Gives it, as one document or as a stream.</summary>
    /// <exception cref="HttpRefusal">The request is refused before anything runs.</exception>
    public async Task GiveAsync(HttpContext context, string mediaType)
    {
        using var measurement = telemetry.Begin();
        var viewer = await Authentication.ViewerAsync(context);
        var sent = await reader.TakeAsync(context.Request);
        var (form, language) = (mediaType == MediaTypes.Csv ? Question.Table : "object", AnswerTags.Language(context.Request));
        var key = questions.KeyOf(sent, form, viewer, language);
        var known = questions.Find(key);
        var question = known ?? new Question(reader.Read(context.Request, sent), form, viewer, language);
        measurement.Notes = question.Notes;
        if (mediaType == MediaTypes.EventStream)
        {
            measurement.Outcome = "stream";
            measurement.Notes = NotesOf(context, question);
            await events.AnswerAsync(context, question.Request, viewer);
            return;
        }

        var mayHave = (answers.IsOn || HttpMethods.IsGet(context.Request.Method)) && (known is not null || !question.Request.BeginsAsMutation);
        var tag = mayHave ? question.TagAt(SightArguments.Today(clock), await LatestAsync(context), tags) : null;
        if (tag is not null && HttpMethods.IsGet(context.Request.Method) && AnswerTags.IsHeld(context.Request, tag))
        {
            measurement.Outcome = "not-modified";
            Tag(context, tag, viewer);
            context.Response.Headers.Vary = "Accept, Accept-Language, Authorization, Accept-Encoding"; // as its answer has it (RFC 9110, 15.4.5), where compressing adds the last
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (tag is not null && await answers.FindAsync(key, question, tag) is { } kept)
        {
            measurement.Outcome = "kept";
            Tag(context, tag, viewer);
            await ResponseWriter.WriteAsync(context, mediaType, kept);
            return;
        }

        measurement.Notes = NotesOf(context, question);
        await RunAsync(context, mediaType, question, mayHave, key, measurement);
    }

    private async Task RunAsync(HttpContext context, string mediaType, Question question, bool mayKeep, string? key, OperationTelemetry.Measurement measurement)
    {
        var (services, notes) = (context.RequestServices, measurement.Notes!);

        // The operation reads from the version that is looked up here, so that tag and answer are of one version.
        var tag = mayKeep ? question.TagAt(SightArguments.Today(clock), await services.GetRequiredService<StoreReader>().LatestAsync(context.RequestAborted), tags) : null;
        var result = await runner.RunAsync(question.Request, question.Viewer, services, context.RequestAborted);
        measurement.Outcome = result.Executed ? "run" : "refused";
        if (notes.AsTable && result is not { Executed: true, Errors: null or { Count: 0 } })
        {
            await writer.WriteAsync(context, MediaTypes.Response, InsteadOfTable(result));
            return;
        }

        var isKept = tag is not null && AnswerCache.MayKeep(result, notes);
        if (!notes.AsTable && !isKept)
        {
            await writer.WriteAsync(context, mediaType, result);
            return;
        }

        var body = await writer.BodyAsync(context, result);
        if (notes.Table is { } table)
        {
            body = TableWriter.Write(table, body);
        }

        if (isKept)
        {
            question.Notes = notes;
            await answers.KeepAsync(key, question, tag!, body);
            Tag(context, tag!, question.Viewer);
        }

        await ResponseWriter.WriteAsync(context, mediaType, body);
    }

    private ValueTask<VersionRow?> LatestAsync(HttpContext context) =>
        watch is not null ? ValueTask.FromResult(watch.Latest()) : context.RequestServices.GetRequiredService<StoreReader>().LatestAsync(context.RequestAborted);

    private static OperationNotes NotesOf(HttpContext context, Question question)
    {
        var notes = context.RequestServices.GetRequiredService<OperationNotes>();
        notes.AsTable = question.Form == Question.Table;
        (notes.TrustedName, notes.Name, notes.Language) = (question.Request.TrustedName, question.Request.OperationName, question.Language);
        return notes;
    }

    // A table cannot say which of its cells failed; none is given then.
    private static ExecutionResult InsteadOfTable(ExecutionResult result) => new() { Errors = result.Errors };

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
