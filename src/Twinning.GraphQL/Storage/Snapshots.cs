using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Twinning.GraphQL.Storage;

/// <summary>Opens snapshots on contexts that are kept for the next operation, with their connections: EF Core's own pool closes the connection of a context that comes back.</summary>
internal sealed class Snapshots(IContextFactory contexts) : IDisposable
{
    private readonly ConcurrentBag<TwinningContext> _idle = [];
    private bool _isDisposed;

    /// <summary>Gets how many contexts are kept at most while nobody reads.</summary>
    public static int MostIdle => 32;

    /// <summary>Opens a snapshot: until it is disposed every query sees the same committed state.</summary>
    public async Task<Snapshot> OpenAsync(CancellationToken cancellation)
    {
        var context = _idle.TryTake(out var idle) ? idle : Make();
        try
        {
            return new Snapshot(this, context, await context.BeginReadAsync(cancellation));
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryTake(out var idle))
        {
            idle.Dispose();
        }
    }

    private TwinningContext Make()
    {
        var context = contexts.Create();
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking; // nothing of one operation is left to the next
        return context;
    }

    private void Keep(TwinningContext context)
    {
        if (_isDisposed || _idle.Count >= MostIdle)
        {
            context.Dispose();
            return;
        }

        _idle.Add(context);
    }

    /// <summary>One committed state of the store, read by one operation.</summary>
    internal sealed class Snapshot(Snapshots snapshots, TwinningContext context, IAsyncDisposable transaction) : IAsyncDisposable
    {
        private bool _isGivenBack;

        public TwinningContext Context => context;

        public async ValueTask DisposeAsync()
        {
            if (_isGivenBack)
            {
                return;
            }

            _isGivenBack = true;
            try
            {
                await transaction.DisposeAsync();
            }
            catch
            {
                await context.DisposeAsync();
                throw;
            }

            snapshots.Keep(context);
        }
    }
}
