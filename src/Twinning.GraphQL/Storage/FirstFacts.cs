using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Reads the beginning or end of all facts of a kind by a query that is translated once: the list that is asked for most.</summary>
internal sealed class FirstFacts
{
    private readonly ConcurrentDictionary<(Type, bool), Delegate> _compiled = new();

    /// <summary>Reads them in their own order, from the end backwards.</summary>
    public async Task<List<T>> ReadAsync<T>(TwinningContext context, long version, int count, bool fromEnd, CancellationToken cancellation)
        where T : FactRow
    {
        var query = (Func<TwinningContext, long, int, IAsyncEnumerable<T>>)_compiled.GetOrAdd((typeof(T), fromEnd), _ => fromEnd ? Last<T>() : First<T>());
        var rows = new List<T>(count);
        await foreach (var row in query(context, version, count).WithCancellation(cancellation))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static Func<TwinningContext, long, int, IAsyncEnumerable<T>> First<T>()
        where T : FactRow => EF.CompileAsyncQuery((TwinningContext context, long version, int count) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version)).OrderBy(row => row.Id).Take(count));

    private static Func<TwinningContext, long, int, IAsyncEnumerable<T>> Last<T>()
        where T : FactRow => EF.CompileAsyncQuery((TwinningContext context, long version, int count) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version)).OrderByDescending(row => row.Id).Take(count));
}
