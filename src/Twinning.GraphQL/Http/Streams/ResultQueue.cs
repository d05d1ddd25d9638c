using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;
using GraphQL;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>Holds the results of a subscription until its client has taken them; a client that falls too far behind is let go.</summary>
internal sealed class ResultQueue : IObserver<ExecutionResult>
{
    private readonly Channel<ExecutionResult> waiting = Channel.CreateBounded<ExecutionResult>(Most);

    /// <summary>Gets how many results may wait.</summary>
    public static int Most => 1_000;

    /// <summary>Reads the results of a subscription until it ends or the client leaves.</summary>
    public static async IAsyncEnumerable<ExecutionResult> ReadAsync(
        IObservable<ExecutionResult> results, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var queue = new ResultQueue();
        using var subscription = results.Subscribe(queue);
        await foreach (var result in queue.waiting.Reader.ReadAllAsync(cancellation))
        {
            yield return result;
        }
    }

    public void OnCompleted() => waiting.Writer.TryComplete();

    public void OnError(Exception error) => End(error as ExecutionError ?? new InternalError(error));

    public void OnNext(ExecutionResult value)
    {
        if (!waiting.Writer.TryWrite(value))
        {
            End(new LimitExceeded("WaitingResults", Most, Most + 1, "results that its client has not taken"));
        }
    }

    // The last place is for the reason.
    private void End(ExecutionError reason)
    {
        if (waiting.Reader.Count >= Most)
        {
            waiting.Reader.TryRead(out _);
        }

        waiting.Writer.TryWrite(new ExecutionResult { Errors = [reason] });
        waiting.Writer.TryComplete();
    }
}
