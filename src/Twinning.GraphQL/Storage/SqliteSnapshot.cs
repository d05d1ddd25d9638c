using System;
using System.Threading.Tasks;
using SQLitePCL;

namespace Twinning.GraphQL.Storage;

/// <summary>A deferred transaction: it reads one snapshot of SQLite's write-ahead log, from its first query on.</summary>
/// <remarks>It is begun and ended past the provider and EF Core, to which it is none: reads need no more, and their commands and events cost more than a small query.</remarks>
internal sealed class SqliteSnapshot : IAsyncDisposable
{
    private readonly sqlite3 _connection;

    public SqliteSnapshot(sqlite3 connection)
    {
        _connection = connection;
        SqliteStatement.Run(connection, "BEGIN DEFERRED");
    }

    public ValueTask DisposeAsync()
    {
        if (raw.sqlite3_get_autocommit(_connection) == 0)
        {
            SqliteStatement.Run(_connection, "ROLLBACK");
        }

        return ValueTask.CompletedTask;
    }
}
