using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Writes one after another: lock, judge, append, commit. A write that appends nothing leaves no trace.</summary>
/// <remarks>
/// Writers of this host wait in a queue, in order, instead of sleeping on a busy database. Those that wait at the same time share a commit; each
/// still gets its own data version and its own answer. One thread takes them one after another: handing the turn from request to request
/// would cost each of them a place in the thread pool's queue, while all others wait. On PostgreSQL too: versions follow one another, so that writes with a
/// transaction each would wait for one another's commits at the lock, and come two to three times as slowly.
/// </remarks>
internal sealed class StoreWriter(IContextFactory contexts, WriteQueries queries, RegisterCache registers, TimeProvider clock, VersionWatch? watch = null) : IDisposable
{
    private const int MostInAGroup = 64;

    private readonly ConcurrentQueue<Turn> _waiting = new();
    private TwinningContext? _context;
    private WriteGroup? _before;
    private int _open;

    /// <summary>Runs a write.</summary>
    /// <param name="operation">What is done, such as <c>assignAgency</c>.</param>
    /// <param name="actor">The role of who does it.</param>
    /// <param name="write">Judges against the session's state and appends; nothing is kept when it throws.</param>
    /// <param name="cancellation">Cancels the write while it runs.</param>
    /// <param name="recordedAt">The moment of recording where it is fixed, as for demonstration data; otherwise now.</param>
    public Task<T> WriteAsync<T>(
        string operation,
        string actor,
        Func<WriteSession, Task<T>> write,
        CancellationToken cancellation,
        DateTimeOffset? recordedAt = null)
    {
        var turn = new Turn<T>(group => RunAsync(group, operation, actor, write, recordedAt, cancellation));
        _waiting.Enqueue(turn);
        if (Interlocked.Increment(ref _open) == 1)
        {
            // Not a part of the request that happened to come first.
            ThreadPool.UnsafeQueueUserWorkItem(static writer => _ = writer.TakeTurnsAsync(), this, preferLocal: false);
        }

        return turn.Answer;
    }

    public void Dispose() => _context?.Dispose();

    // Until nobody waits; whoever comes then begins anew.
    private async Task TakeTurnsAsync()
    {
        var turns = new List<Turn>();
        do
        {
            turns.Clear();
            try
            {
                await TakeGroupAsync(turns);
            }
            catch (Exception failure)
            {
                Fail(turns, failure);
            }
        }
        while (Interlocked.Add(ref _open, -turns.Count) > 0);
    }

    // Nobody is answered before the commit, since each write has judged against what those before it wrote.
    private async Task TakeGroupAsync(List<Turn> turns)
    {
        await using (var group = await WriteGroup.BeginAsync(_context ??= contexts.Create(), queries, registers, _before))
        {
            while (turns.Count < MostInAGroup && _waiting.TryDequeue(out var turn))
            {
                turns.Add(turn);
                await turn.RunAsync(group);

                // Registers are cached by version, so that nobody may read any that are not committed.
                if (group.TouchesRegisters || group.IsBroken)
                {
                    break;
                }
            }

            await group.CommitAsync();
            _before = group;
            watch?.Forget();
            foreach (var (version, changed) in group.Versions)
            {
                registers.Know(version, changed);
            }
        }

        turns.ForEach(turn => turn.Give());
    }

    // The context is kept from group to group, with its connection and the statements prepared on it; not after a failure.
    private void Fail(List<Turn> turns, Exception failure)
    {
        _ = _context?.DisposeAsync().AsTask();
        (_context, _before) = (null, null);
        if (turns.Count == 0 && _waiting.TryDequeue(out var first))
        {
            turns.Add(first);
        }

        turns.ForEach(turn => turn.Fail(failure));
    }

    private async Task<T> RunAsync<T>(
        WriteGroup group, string operation, string actor, Func<WriteSession, Task<T>> write, DateTimeOffset? recordedAt, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var moment = Math.Max(Moments.ToMicroseconds(recordedAt ?? clock.GetUtcNow()), (group.Last?.Moment ?? 0) + 1);
        var session = new WriteSession(
            group,
            queries,
            Moments.FromMicroseconds(moment),
            await registers.GetAsync(group.Context, group.RegistersChanged, cancellation));
        VersionRow? version = null;
        var result = await group.RunAsync(async () =>
        {
            var result = await write(session);
            if (session.HasChanges)
            {
                version = new VersionRow
                {
                    Version = session.Version,
                    Moment = moment,
                    Operation = operation,
                    Actor = actor,
                    TouchesRegisters = session.TouchesRegisters,
                };
                await session.EndAsync(version, cancellation);
            }

            return result;
        });
        if (version is not null)
        {
            group.Wrote(version, session.LastIds);
        }

        return result;
    }

    /// <summary>A write that waits for its turn.</summary>
    private abstract class Turn
    {
        /// <summary>Runs it; what it throws is kept for its answer.</summary>
        public abstract Task RunAsync(WriteGroup group);

        /// <summary>Gives its answer: what it did is committed.</summary>
        public abstract void Give();

        /// <summary>Tells it that nothing was committed; whoever failed by itself is told of that.</summary>
        public abstract void Fail(Exception failure);
    }

    /// <inheritdoc/>
    private sealed class Turn<T>(Func<WriteGroup, Task<T>> write) : Turn
    {
        private readonly ExecutionContext? _request = ExecutionContext.Capture();
        private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _failure;

        public Task<T> Answer => _answer.Task;

        /// <inheritdoc/>
        public override async Task RunAsync(WriteGroup group)
        {
            try
            {
                _result = await InItsRequest(() => write(group));
            }
            catch (Exception failure)
            {
                _failure = failure;
            }
        }

        /// <inheritdoc/>
        public override void Give()
        {
            if (_failure is null)
            {
                _answer.SetResult(_result!);
            }
            else
            {
                _answer.SetException(_failure);
            }
        }

        /// <inheritdoc/>
        public override void Fail(Exception failure) => _answer.SetException(_failure ?? failure);

        // Its commands are counted and traced as the request's own.
        private Task<T> InItsRequest(Func<Task<T>> run)
        {
            if (_request is null)
            {
                return run();
            }

            Task<T>? running = null;
            ExecutionContext.Run(_request, _ => running = run(), null);
            return running!;
        }
    }
}
