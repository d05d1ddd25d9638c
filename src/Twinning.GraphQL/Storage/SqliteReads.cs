using System;
using Microsoft.Data.Sqlite;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Reads what every write asks, by statements that stay prepared on a connection.</summary>
/// <remarks>It is asked while every other write waits, where EF Core's own way through a query costs several times what SQLite takes to answer it.</remarks>
internal sealed class SqliteReads : IDisposable
{
    private readonly SqliteCommand _latest;
    private readonly SqliteCommand _answered;

    public SqliteReads(SqliteConnection connection)
    {
        _latest = connection.CreateCommand();
        _latest.CommandText = "SELECT version, moment, operation, actor, touches_registers FROM data_version ORDER BY version DESC LIMIT 1";
        _answered = connection.CreateCommand();
        _answered.CommandText = "SELECT operation, input_hash, version, result_ids, warnings FROM idempotency WHERE actor = $actor AND idempotency_key = $key";
        _answered.Parameters.Add(new SqliteParameter { ParameterName = "$actor" });
        _answered.Parameters.Add(new SqliteParameter { ParameterName = "$key" });
    }

    /// <summary>Finds the latest version; null before the first fact.</summary>
    /// <param name="transaction">The write that asks; null outside one.</param>
    public VersionRow? Latest(SqliteTransaction? transaction)
    {
        _latest.Transaction = transaction;
        using var row = _latest.ExecuteReader();
        return !row.Read() ? null : new VersionRow
        {
            Version = row.GetInt64(0),
            Moment = row.GetInt64(1),
            Operation = row.GetString(2),
            Actor = row.GetString(3),
            TouchesRegisters = row.GetBoolean(4),
        };
    }

    /// <summary>Finds the answer to a write of somebody under a key, or null.</summary>
    /// <param name="actor">Who wrote.</param>
    /// <param name="key">The key.</param>
    /// <param name="transaction">The write that asks.</param>
    public IdempotencyRow? Answered(string actor, string key, SqliteTransaction? transaction)
    {
        _answered.Transaction = transaction;
        (_answered.Parameters[0].Value, _answered.Parameters[1].Value) = (actor, key);
        using var row = _answered.ExecuteReader();
        return !row.Read() ? null : new IdempotencyRow
        {
            Actor = actor,
            IdempotencyKey = key,
            Operation = row.GetString(0),
            InputHash = row.GetString(1),
            Version = row.GetInt64(2),
            ResultIds = row.GetString(3),
            Warnings = row.GetString(4),
        };
    }

    public void Dispose()
    {
        _latest.Dispose();
        _answered.Dispose();
    }
}
