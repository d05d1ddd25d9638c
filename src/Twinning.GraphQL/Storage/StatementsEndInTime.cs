using System;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Twinning.GraphQL.Storage;

/// <summary>Interrupts an SQLite statement, also between its rows, when its operation is cancelled; the provider itself never does.</summary>
internal sealed class StatementsEndInTime : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<Guid, CancellationTokenRegistration> _running = new();

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.Connection is SqliteConnection { Handle: { } connection } && cancellationToken.CanBeCanceled)
        {
            _running[eventData.CommandId] = cancellationToken.Register(() => raw.sqlite3_interrupt(connection));
        }

        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Forget(eventData.CommandId);
        return result;
    }

    /// <inheritdoc/>
    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.CommandId);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.CommandId);
        return Task.CompletedTask;
    }

    private void Forget(Guid command)
    {
        if (_running.TryRemove(command, out var registration))
        {
            registration.Dispose();
        }
    }
}
