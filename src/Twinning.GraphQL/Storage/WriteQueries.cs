using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>What writes ask while others wait for them, by queries that are translated once.</summary>
internal sealed class WriteQueries
{
    /// <summary>Gets what finds the latest version; null before the first fact.</summary>
    public Func<TwinningContext, CancellationToken, Task<VersionRow?>> Latest { get; } = EF.CompileAsyncQuery(
        (TwinningContext context, CancellationToken cancellation) => context.Versions.AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefault());

    /// <summary>Gets what finds the answer to a write of somebody under a key, or null.</summary>
    public Func<TwinningContext, string, string, CancellationToken, Task<IdempotencyRow?>> Answered { get; } = EF.CompileAsyncQuery(
        (TwinningContext context, string actor, string key, CancellationToken cancellation) =>
            context.Idempotency.AsNoTracking().FirstOrDefault(row => row.Actor == actor && row.IdempotencyKey == key));
}
