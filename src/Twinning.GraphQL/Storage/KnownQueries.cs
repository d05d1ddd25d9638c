using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Reads the beginning or end of all facts of a kind, or one of them, by queries that are translated once: what is asked for most.</summary>
internal sealed class FirstFacts
{
    private readonly ConcurrentDictionary<(Type Rows, bool FromEnd, Expression? Columns), Delegate> _compiled = new();
    private readonly ConcurrentDictionary<Type, Delegate> _found = new();

    /// <summary>Reads them in their own order, from the end backwards; whole, or only some columns, by an expression that is the same each time.</summary>
    public ValueTask<List<T>> ReadAsync<T>(
        TwinningContext context, long version, int count, bool fromEnd, Expression<Func<T, T>>? columns, CancellationToken cancellation)
        where T : FactRow
    {
        var query = (Func<TwinningContext, long, int, IAsyncEnumerable<T>>)_compiled.GetOrAdd(
            (typeof(T), fromEnd, columns), _ => EF.CompileAsyncQuery(Reading(fromEnd ? Last<T>() : First<T>(), columns)));
        return query(context, version, count).ToListAsync(cancellation);
    }

    /// <summary>Reads one fact by its number; null where there is none.</summary>
    public Task<T?> FindAsync<T>(TwinningContext context, long version, long id, CancellationToken cancellation)
        where T : FactRow =>
        ((Func<TwinningContext, long, long, CancellationToken, Task<T?>>)_found.GetOrAdd(typeof(T), _ => One<T>()))(context, version, id, cancellation);

    private static Func<TwinningContext, long, long, CancellationToken, Task<T?>> One<T>()
        where T : FactRow => EF.CompileAsyncQuery((TwinningContext context, long version, long id, CancellationToken cancellation) => context.Set<T>().AsNoTracking()
            .FirstOrDefault(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version) && row.Id == id));

    private static Expression<Func<TwinningContext, long, int, IQueryable<T>>> First<T>()
        where T : FactRow => (context, version, count) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version)).OrderBy(row => row.Id).Take(count);

    private static Expression<Func<TwinningContext, long, int, IQueryable<T>>> Last<T>()
        where T : FactRow => (context, version, count) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version)).OrderByDescending(row => row.Id).Take(count);

    private static Expression<Func<TwinningContext, long, int, IQueryable<T>>> Reading<T>(
        Expression<Func<TwinningContext, long, int, IQueryable<T>>> rows, Expression<Func<T, T>>? columns) => columns is null ? rows
        : Expression.Lambda<Func<TwinningContext, long, int, IQueryable<T>>>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), typeof(T)], rows.Body, Expression.Quote(columns)), rows.Parameters);
}
