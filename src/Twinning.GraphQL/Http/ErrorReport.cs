using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using GraphQL;
using GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Twinning.GraphQL.Http;

/// <summary>Gives every error a code and a trace id, and logs failures of ours, once an operation and without its variables.</summary>
internal sealed class ErrorReport(ILogger<ErrorReport> logger)
{
    /// <summary>Returns the id under which the log tells of a request.</summary>
    public static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    /// <summary>Hides an exception nobody foresaw; a cancelled operation goes on being cancelled, whatever exception that led to.</summary>
    public static void Mask(UnhandledExceptionContext context)
    {
        context.Context?.CancellationToken.ThrowIfCancellationRequested();
        context.Exception = new InternalError(context.OriginalException);
    }

    /// <summary>Completes the errors of a result.</summary>
    public void Complete(ExecutionResult result, HttpContext context)
    {
        if (result.Errors is not { Count: > 0 } errors)
        {
            return;
        }

        var trace = TraceId(context);
        foreach (var error in errors)
        {
            error.Code = error is InternalError ? ErrorCodes.Internal : error.Code ?? ErrorCodes.BadRequest;
            error.Extensions = new Dictionary<string, object?>(error.Extensions ?? []) { ["traceId"] = trace };
        }

        var failures = errors.OfType<InternalError>().ToList();
        if (failures.Count > 0)
        {
            logger.LogError(
                failures[0].InnerException,
                "Trace {TraceId}: {Count} unexpected errors in one operation, the first at {Path}",
                trace,
                failures.Count,
                failures[0].Path is { } path ? string.Join('.', path) : "no field");
        }
    }
}
