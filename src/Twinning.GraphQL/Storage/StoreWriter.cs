using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Writes one after another: lock, judge, append, commit. A write that appends nothing leaves no trace.</summary>
/// <remarks>
/// Writers of this host wait here, in order, instead of sleeping on a busy database. Those that wait at the same time share a commit; each
/// still gets its own data version and its own answer.
/// </remarks>
internal sealed class StoreWriter(IContextFactory contexts, WriteQueries queries, RegisterCache registers, TimeProvider clock, VersionWatch? watch = null) : IDisposable
{
    private const int MostInAGroup = 64;

    private readonly SemaphoreSlim _turn = new(1);
    private WriteGroup? _group;
    private int _waiting;

    /// <summary>Runs a write.</summary>
    /// <param name="operation">What is done, such as <c>assignAgency</c>.</param>
    /// <param name="actor">The role of who does it.</param>
    /// <param name="write">Judges against the session's state and appends; nothing is kept when it throws.</param>
    /// <param name="cancellation">Cancels the write while it runs.</param>
    /// <param name="recordedAt">The moment of recording where it is fixed, as for demonstration data; otherwise now.</param>
    public async Task<T> WriteAsync<T>(
        string operation,
        string actor,
        Func<WriteSession, Task<T>> write,
        CancellationToken cancellation,
        DateTimeOffset? recordedAt = null)
    {
        // Whoever waits takes its turn, cancelled or not: a group that is left open for it has to be ended.
        Interlocked.Increment(ref _waiting);
        await _turn.WaitAsync(CancellationToken.None);
        Interlocked.Decrement(ref _waiting);
        WriteGroup group;
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        try
        {
            group = _group ??= await WriteGroup.BeginAsync(contexts, queries);
            var touchesRegisters = false;
            try
            {
                cancellation.ThrowIfCancellationRequested();
                (result, var version, var lastIds) = await group.RunAsync(() => RunAsync(group, operation, actor, write, recordedAt, cancellation));
                if (version is not null)
                {
                    group.Wrote(version, lastIds);
                    touchesRegisters = version.TouchesRegisters;
                }
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            // Registers are cached by version, so that nobody may read any that are not committed.
            if (touchesRegisters || group.IsBroken || group.Count >= MostInAGroup || Volatile.Read(ref _waiting) == 0)
            {
                _group = null;
                await EndAsync(group);
            }
        }
        finally
        {
            _turn.Release();
        }

        await EndOf(group, failure);
        failure?.Throw();
        return result!;
    }

    public void Dispose() => _turn.Dispose();

    // Whoever failed in a group that failed is told of its own failure.
    private static Task EndOf(WriteGroup group, ExceptionDispatchInfo? failure) =>
        failure is null ? group.Committed : group.Committed.ContinueWith(_ => { }, TaskScheduler.Default);

    private async Task EndAsync(WriteGroup group)
    {
        await group.EndAsync(() => watch?.Forget());
        if (group.Committed.IsCompletedSuccessfully)
        {
            foreach (var (version, changed) in group.Versions)
            {
                registers.Know(version, changed);
            }
        }

        await group.DisposeAsync();
    }

    private async Task<(T Result, VersionRow? Version, IReadOnlyDictionary<Type, long> LastIds)> RunAsync<T>(
        WriteGroup group, string operation, string actor, Func<WriteSession, Task<T>> write, DateTimeOffset? recordedAt, CancellationToken cancellation)
    {
        var moment = Math.Max(Moments.ToMicroseconds(recordedAt ?? clock.GetUtcNow()), (group.Last?.Moment ?? 0) + 1);
        var session = new WriteSession(
            group,
            queries,
            Moments.FromMicroseconds(moment),
            await registers.GetAsync(group.Context, group.RegistersChanged, cancellation));

        var result = await write(session);
        if (!session.HasChanges)
        {
            return (result, null, session.LastIds);
        }

        var version = new VersionRow
        {
            Version = session.Version,
            Moment = moment,
            Operation = operation,
            Actor = actor,
            TouchesRegisters = session.TouchesRegisters,
        };
        group.Context.Add(version);
        await group.Context.SaveChangesAsync(cancellation);
        return (result, version, session.LastIds);
    }
}
