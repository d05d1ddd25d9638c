using System;
using System.Threading;
using Microsoft.Data.Sqlite;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Knows the latest version of an SQLite store without asking each time.</summary>
/// <remarks>
/// SQLite tells a connection whether any other one, of this process or another, has committed since it last asked (<c>PRAGMA data_version</c>). That
/// takes a look at shared memory; the version is read again only where something was committed.
/// </remarks>
internal sealed class VersionWatch(string database) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _commits;
    private long? _seen;
    private VersionRow? _latest;

    /// <summary>Returns the latest version that is committed; null before the first fact.</summary>
    public VersionRow? Latest()
    {
        lock (_lock)
        {
            // Looked at before the version is read: what is committed in between is read again the next time.
            var commits = (long)Commits().ExecuteScalar()!;
            if (commits != _seen)
            {
                (_latest, _seen) = (Read(), commits);
            }

            return _latest;
        }
    }

    public void Dispose()
    {
        _commits?.Dispose();
        _connection?.Dispose();
    }

    private SqliteCommand Commits()
    {
        if (_commits is null)
        {
            _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
            _connection.Open();
            _commits = _connection.CreateCommand();
            _commits.CommandText = "PRAGMA data_version";
            _commits.Prepare();
        }

        return _commits;
    }

    private VersionRow? Read()
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = "SELECT version, moment, operation, actor, touches_registers FROM data_version ORDER BY version DESC LIMIT 1";
        using var row = command.ExecuteReader();
        return !row.Read() ? null : new VersionRow
        {
            Version = row.GetInt64(0),
            Moment = row.GetInt64(1),
            Operation = row.GetString(2),
            Actor = row.GetString(3),
            TouchesRegisters = row.GetBoolean(4),
        };
    }
}
