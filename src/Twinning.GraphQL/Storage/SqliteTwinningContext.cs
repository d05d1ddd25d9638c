using System;
using System.Collections.Generic;
using System.Data;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>The store in one SQLite file, the default.</summary>
internal sealed class SqliteTwinningContext(DbContextOptions<SqliteTwinningContext> options) : TwinningContext(options)
{
    private SqliteTransaction? _write;
    private SqliteInserts? _inserts;
    private SqliteReads? _reads;

    public override string BinaryCollation => "BINARY";

    public override string NewestStep => "20261130134054_RegisterVersions";

    private SqliteReads Reads => _reads ??= new SqliteReads((SqliteConnection)Database.GetDbConnection());

    public override async Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellation) =>
        new SqliteSnapshot((await ConnectionAsync(cancellation)).Handle!);

    // An immediate transaction is SQLite's write lock.
    public override async Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation)
    {
        _write = (await ConnectionAsync(cancellation)).BeginTransaction(deferred: false);
        return (await Database.UseTransactionAsync(_write, cancellation))!;
    }

    // Not by EF Core's transaction, which makes a command for each and has SQLite prepare it anew.
    public override Task MarkAsync(IDbContextTransaction write) => Run($"SAVEPOINT {Mark}");

    public override Task ForgetMarkAsync(IDbContextTransaction write) => Run($"RELEASE {Mark}");

    public override Task GoBackToMarkAsync(IDbContextTransaction write) => Run($"ROLLBACK TO {Mark}");

    public override Task<VersionRow?> LatestAsync(WriteQueries queries, CancellationToken cancellation)
    {
        SqlCount.Add();
        return Task.FromResult(Reads.Latest(_write));
    }

    public override Task<IdempotencyRow?> AnsweredAsync(WriteQueries queries, string actor, string key, CancellationToken cancellation)
    {
        SqlCount.Add();
        return Task.FromResult(Reads.Answered(actor, key, _write));
    }

    public override Task InsertAsync(IReadOnlyList<object> rows, CancellationToken cancellation)
    {
        _inserts ??= new SqliteInserts(Model, (SqliteConnection)Database.GetDbConnection());
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            _inserts.Insert(row, _write!);
            SqlCount.Add();
        }

        return Task.CompletedTask;
    }

    public override Task WriteOverWhatIsDeletedAsync(CancellationToken cancellation) =>
        Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", cancellation);

    public override void Dispose()
    {
        _inserts?.Dispose();
        _reads?.Dispose();
        _write?.Dispose();
        (_inserts, _reads, _write) = (null, null, null);
        base.Dispose();
    }

    public override async ValueTask DisposeAsync()
    {
        _inserts?.Dispose();
        _reads?.Dispose();
        (_inserts, _reads) = (null, null);
        if (_write is not null)
        {
            await _write.DisposeAsync();
            _write = null;
        }

        await base.DisposeAsync();
    }

    private Task Run(string statement)
    {
        SqliteStatement.Run(((SqliteConnection)Database.GetDbConnection()).Handle!, statement);
        return Task.CompletedTask;
    }

    // Opened here and not by EF Core, which would close it after each command or transaction: the functions that it adds to SQLite would be taken off and added anew.
    private async ValueTask<SqliteConnection> ConnectionAsync(CancellationToken cancellation)
    {
        var connection = (SqliteConnection)Database.GetDbConnection();
        if (connection.State == ConnectionState.Closed)
        {
            await connection.OpenAsync(cancellation);

            // Otherwise SQLite plans a prepared statement anew for each value that it might profit from knowing, such as that of a LIMIT.
            raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        }

        return connection;
    }
}
