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
    private readonly IDbContextTransaction _transaction;
    private Exception? _broken;

    private WriteGroup(TwinningContext context, IDbContextTransaction transaction, VersionRow? last, IReadOnlyDictionary<Type, long> lastIds, long registersChanged)
    {
        (Context, _transaction) = (context, transaction);
        (Last, LastIds, RegistersChanged) = (last, lastIds, registersChanged);
    }

    /// <summary>Gets the context in which its writes run.</summary>
    public TwinningContext Context { get; }

    /// <summary>Gets the latest version, the group's own writes included; null before the first fact.</summary>
    public VersionRow? Last { get; private set; }

    /// <summary>Gets the version that changed the registers last; 0 when none did. A write that changes them ends its group.</summary>
    public long RegistersChanged { get; private set; }

    /// <summary>Gets a value indicating whether one of its writes changed the registers.</summary>
    public bool TouchesRegisters { get; private set; }

    /// <summary>Gets the versions that it commits, each with the one that changed the registers last.</summary>
    public List<(long Version, long RegistersChanged)> Versions { get; } = [];

    /// <summary>Gets the highest numbers of the kinds of facts that its writes numbered.</summary>
    public IReadOnlyDictionary<Type, long> LastIds { get; private set; }

    /// <summary>Gets a value indicating whether nothing can be added to it: its transaction was lost.</summary>
    public bool IsBroken => _broken is not null;

    /// <summary>Takes the store's write lock.</summary>
    /// <param name="context">The context in which the writes are to run.</param>
    /// <param name="queries">What it asks.</param>
    /// <param name="registers">Knows for most versions which one changed the registers last.</param>
    /// <param name="before">The group before it in this process; what it knows still holds where nobody else has written since.</param>
    public static async Task<WriteGroup> BeginAsync(TwinningContext context, WriteQueries queries, RegisterCache registers, WriteGroup? before)
    {
        context.Database.AutoSavepointsEnabled = false;
        var transaction = await context.BeginWriteAsync(CancellationToken.None);
        try
        {
            var last = await context.LatestAsync(queries, CancellationToken.None);
            var isNext = before is not null && before.Last?.Version == last?.Version;
            return new WriteGroup(
                context,
                transaction,
                last,
                isNext ? before!.LastIds : new Dictionary<Type, long>(),
                last is null ? 0 : await registers.ChangedAsync(context, last.Version, CancellationToken.None));
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a write; when it throws, nothing of it is kept.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> write)
    {
        await Context.MarkAsync(_transaction);
        try
        {
            var result = await write();
            await Context.ForgetMarkAsync(_transaction);
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
        TouchesRegisters |= version.TouchesRegisters;
        RegistersChanged = version.TouchesRegisters ? version.Version : RegistersChanged;
        Versions.Add((version.Version, RegistersChanged));
    }

    /// <summary>Commits all of it, or nothing.</summary>
    /// <exception cref="InvalidOperationException">The transaction was lost.</exception>
    public Task CommitAsync() => _broken is null
        ? _transaction.CommitAsync(CancellationToken.None)
        : throw new InvalidOperationException("The transaction of this write was lost; nothing of it is kept.", _broken);

    public ValueTask DisposeAsync() => _transaction.DisposeAsync();

    // SQLite gives up the whole transaction when it interrupts a statement that writes; then there is no savepoint to go back to.
    private async Task UndoAsync()
    {
        try
        {
            await Context.GoBackToMarkAsync(_transaction);
        }
        catch (Exception lost)
        {
            _broken = lost;
        }
    }
}
