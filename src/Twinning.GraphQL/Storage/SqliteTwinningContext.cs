using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Twinning.GraphQL.Storage;

/// <summary>The store in one SQLite file, the default.</summary>
internal sealed class SqliteTwinningContext(DbContextOptions<SqliteTwinningContext> options) : TwinningContext(options)
{
    public override string BinaryCollation => "BINARY";

    public override Task<IDbContextTransaction> BeginReadAsync(CancellationToken cancellation) => BeginAsync(deferred: true, cancellation);

    public override Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation) => BeginAsync(deferred: false, cancellation);

    // A deferred transaction reads one snapshot of the write-ahead log; an immediate one is SQLite's write lock.
    private async Task<IDbContextTransaction> BeginAsync(bool deferred, CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        var transaction = ((SqliteConnection)Database.GetDbConnection()).BeginTransaction(deferred);
        return (await Database.UseTransactionAsync(transaction, cancellation))!;
    }
}
