using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Stops an operation that runs too long.</summary>
internal sealed class OperationEndsInTime(IOptions<HttpLimits> limits, TimeProvider time) : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 50;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var client = options.CancellationToken;
        var started = time.GetTimestamp();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(limits.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(client, deadline.Token);
        options.CancellationToken = either.Token;
        try
        {
            return await next(options);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !client.IsCancellationRequested)
        {
            return new ExecutionResult { Errors = [TimedOut((long)time.GetElapsedTime(started).TotalMilliseconds)] };
        }
        finally
        {
            options.CancellationToken = client;
        }
    }

    private RequestException TimedOut(long milliseconds)
    {
        var most = limits.Value.TimeoutSeconds;
        return new RequestException(
            ErrorCodes.Timeout,
            string.Create(CultureInfo.InvariantCulture, $"The operation was stopped after {milliseconds} ms; the limit {nameof(HttpLimits.TimeoutSeconds)} allows {most} s. Ask for less at once."))
        {
            Extensions = new Dictionary<string, object?>
            {
                ["limit"] = nameof(HttpLimits.TimeoutSeconds),
                ["allowed"] = most,
                ["given"] = (milliseconds + 500) / 1000,
            },
        };
    }
}
