using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Twinning.Tests.Generated;

/// <summary>Counts what the host's commands read.</summary>
internal sealed class ReadCounter : DbCommandInterceptor
{
    private readonly ConcurrentQueue<ReadCommand> _commands = new();
    private readonly ConcurrentDictionary<Guid, sqlite3_stmt> _statements = new();

    /// <summary>Returns the commands since the last call.</summary>
    public IReadOnlyList<ReadCommand> Take()
    {
        var commands = _commands.ToArray();
        _commands.Clear();
        return commands;
    }

    /// <inheritdoc/>
    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (result is SqliteDataReader { Handle: { } statement })
        {
            _statements[eventData.CommandId] = statement;
        }

        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        _commands.Enqueue(new ReadCommand(
            command.CommandText,
            [.. command.Parameters.Cast<DbParameter>().OfType<ICloneable>().Select(parameter => (DbParameter)parameter.Clone())],
            eventData.ReadCount,
            StepsOf(eventData.CommandId)));
        return result;
    }

    private long StepsOf(Guid command) => _statements.TryRemove(command, out var statement)
        ? raw.sqlite3_stmt_status(statement, raw.SQLITE_STMTSTATUS_VM_STEP, resetFlg: 1)
        : 0;
}
