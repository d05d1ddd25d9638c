using System.Data;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Twinning.GraphQL.Storage;

/// <summary>The store in one SQLite file, the default.</summary>
internal sealed class SqliteTwinningContext(DbContextOptions<SqliteTwinningContext> options) : TwinningContext(options)
{
    private SqliteTransaction? _transaction;

    public override string BinaryCollation => "BINARY";

    public override Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellation) => BeginAsync(deferred: true, cancellation);

    public override Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation) => BeginAsync(deferred: false, cancellation);

    public override Task WriteOverWhatIsDeletedAsync(CancellationToken cancellation) =>
        Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", cancellation);

    // The connection stays open from lease to lease; what the last one began does not.
    public override void Dispose()
    {
        _transaction?.Dispose();
        _transaction = null;
        base.Dispose();
    }

    public override async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
            _transaction = null;
        }

        await base.DisposeAsync();
    }

    // A deferred transaction reads one snapshot of the write-ahead log; an immediate one is SQLite's write lock. The connection is opened here and not by
    // EF Core, which would close it with each lease: all functions that EF Core adds to SQLite would be taken off and added anew.
    private async Task<IDbContextTransaction> BeginAsync(bool deferred, CancellationToken cancellation)
    {
        var connection = (SqliteConnection)Database.GetDbConnection();
        if (connection.State == ConnectionState.Closed)
        {
            await connection.OpenAsync(cancellation);
        }

        _transaction = connection.BeginTransaction(deferred);
        return (await Database.UseTransactionAsync(_transaction, cancellation))!;
    }
}
