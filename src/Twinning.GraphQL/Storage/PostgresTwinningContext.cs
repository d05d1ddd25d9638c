using System;
using System.Data;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Twinning.GraphQL.Storage;

/// <summary>The store in PostgreSQL, for several hosts or large registers.</summary>
internal sealed class PostgresTwinningContext(DbContextOptions<PostgresTwinningContext> options) : TwinningContext(options)
{
    public override string BinaryCollation => "C";

    public override string NewestStep => "20261130134101_RegisterVersions";

    public override async Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellation) =>
        await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    public override async Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellation)
    {
        var transaction = await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        await Database.ExecuteSqlRawAsync("LOCK TABLE data_version IN EXCLUSIVE MODE", cancellation);
        return transaction;
    }
}
