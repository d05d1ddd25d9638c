using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Writes one after another: lock, judge, append, commit. A write that appends nothing leaves no trace.</summary>
internal sealed class StoreWriter(IContextFactory contexts, RegisterCache registers, TimeProvider clock) : IDisposable
{
    // Writers of this host wait here, in order, instead of sleeping on a busy database.
    private readonly SemaphoreSlim _queue = new(1);

    /// <summary>Runs a write.</summary>
    /// <param name="operation">What is done, such as <c>assignAgency</c>.</param>
    /// <param name="actor">The role of who does it.</param>
    /// <param name="write">Judges against the session's state and appends; nothing is kept when it throws.</param>
    /// <param name="cancellation">Cancels the write before its commit.</param>
    /// <param name="recordedAt">The moment of recording where it is fixed, as for demonstration data; otherwise now.</param>
    public async Task<T> WriteAsync<T>(
        string operation,
        string actor,
        Func<WriteSession, Task<T>> write,
        CancellationToken cancellation,
        DateTimeOffset? recordedAt = null)
    {
        await _queue.WaitAsync(cancellation);
        try
        {
            await using var context = contexts.Create();
            await using var transaction = await context.BeginWriteAsync(cancellation);
            var last = await context.Versions.AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellation);
            var changed = await context.Versions.Where(row => row.TouchesRegisters).MaxAsync(row => (long?)row.Version, cancellation) ?? 0;
            var moment = Math.Max(Moments.ToMicroseconds(recordedAt ?? clock.GetUtcNow()), (last?.Moment ?? 0) + 1);
            var session = new WriteSession(
                context,
                last?.Version ?? 0,
                Moments.FromMicroseconds(moment),
                await registers.GetAsync(context, changed, cancellation));

            var result = await write(session);
            if (session.HasChanges)
            {
                context.Add(new VersionRow
                {
                    Version = session.Version,
                    Moment = moment,
                    Operation = operation,
                    Actor = actor,
                    TouchesRegisters = session.TouchesRegisters,
                });
                await context.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(cancellation);
            }

            return result;
        }
        finally
        {
            _queue.Release();
        }
    }

    public void Dispose() => _queue.Dispose();
}
