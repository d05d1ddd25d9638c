using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Writes that are committed together: one transaction, a savepoint each. What one of them does wrong is undone alone.</summary>
internal sealed class WriteGroup : IAsyncDisposable
{
    private const string Savepoint = "write";

    // Nobody is answered before the commit, since each write has judged against what those before it wrote.
    private readonly TaskCompletionSource _committed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IDbContextTransaction _transaction;
    private Exception? _broken;

    private WriteGroup(TwinningContext context, IDbContextTransaction transaction)
    {
        (Context, _transaction) = (context, transaction);
        context.Database.AutoSavepointsEnabled = false;
    }

    /// <summary>Gets the context in which its writes run.</summary>
    public TwinningContext Context { get; }

    /// <summary>Gets the latest version, the group's own writes included; null before the first fact.</summary>
    public VersionRow? Last { get; private set; }

    /// <summary>Gets the version that changed the registers last; 0 when none did. A write that changes them ends its group.</summary>
    public long RegistersChanged { get; private set; }

    /// <summary>Gets the versions that it commits, each with the one that changed the registers last.</summary>
    public List<(long Version, long RegistersChanged)> Versions { get; } = [];

    /// <summary>Gets the highest numbers of the kinds of facts that its writes numbered.</summary>
    public IReadOnlyDictionary<Type, long> LastIds { get; private set; } = new Dictionary<Type, long>();

    /// <summary>Gets how many writes have run in it.</summary>
    public int Count { get; private set; }

    /// <summary>Gets a value indicating whether nothing can be added to it: its transaction was lost.</summary>
    public bool IsBroken => _broken is not null;

    /// <summary>Gets what completes when it is committed, or fails with the reason why it is not.</summary>
    public Task Committed => _committed.Task;

    /// <summary>Takes the store's write lock.</summary>
    /// <param name="contexts">Leases the context.</param>
    /// <param name="queries">What it asks.</param>
    public static async Task<WriteGroup> BeginAsync(IContextFactory contexts, WriteQueries queries)
    {
        var context = contexts.Create();
        try
        {
            var transaction = await context.BeginWriteAsync(CancellationToken.None);
            var last = await queries.Latest(context, CancellationToken.None);
            return new WriteGroup(context, transaction)
            {
                Last = last,
                RegistersChanged = last is null ? 0 : await queries.RegistersChanged(context, last.Version, CancellationToken.None) ?? 0,
            };
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a write; when it throws, nothing of it is kept.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> write)
    {
        Count++;
        await _transaction.CreateSavepointAsync(Savepoint);
        try
        {
            var result = await write();
            await _transaction.ReleaseSavepointAsync(Savepoint);
            return result;
        }
        catch
        {
            await UndoAsync();
            throw;
        }
        finally
        {
            Context.ChangeTracker.Clear();
        }
    }

    /// <summary>Takes note of the version that a write made, and of the numbers it gave.</summary>
    public void Wrote(VersionRow version, IReadOnlyDictionary<Type, long> lastIds)
    {
        LastIds = lastIds;
        Last = version;
        RegistersChanged = version.TouchesRegisters ? version.Version : RegistersChanged;
        Versions.Add((version.Version, RegistersChanged));
    }

    /// <summary>Commits all of it, or nothing, and lets its writes be answered.</summary>
    /// <param name="committed">What is done between the two.</param>
    public async Task EndAsync(Action committed)
    {
        try
        {
            if (_broken is not null)
            {
                throw new InvalidOperationException("The transaction of this write was lost; nothing of it is kept.", _broken);
            }

            await _transaction.CommitAsync(CancellationToken.None);
            committed();
            _committed.SetResult();
        }
        catch (Exception failure)
        {
            _committed.SetException(failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await Context.DisposeAsync();
    }

    // SQLite gives up the whole transaction when it interrupts a statement that writes; then there is no savepoint to go back to.
    private async Task UndoAsync()
    {
        try
        {
            await _transaction.RollbackToSavepointAsync(Savepoint);
        }
        catch (Exception lost)
        {
            _broken = lost;
        }
    }
}
