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

/// <summary>Queries that are translated once, for what is asked most: the beginning or end of all facts of a kind, one or some of them, or those of some assignments or activities.</summary>
/// <remarks>Facts are read whole, or only some columns of them, by an expression that is the same each time.</remarks>
internal sealed class TranslatedQueries
{
    private readonly ConcurrentDictionary<(string Name, Type Rows, Expression? Columns), Delegate> _compiled = new();

    /// <summary>Reads the first facts in their own order, or the last, from the end backwards.</summary>
    public ValueTask<List<T>> ReadAsync<T>(
        TwinningContext context, long version, int count, bool fromEnd, Expression<Func<T, T>>? columns, CancellationToken cancellation)
        where T : FactRow =>
        Compiled(fromEnd ? "last" : "first", columns, () => EF.CompileAsyncQuery(Reading(fromEnd ? Last<T>() : First<T>(), columns)))(context, version, count)
            .ToListAsync(cancellation);

    /// <summary>Reads one fact by its number; null where there is none.</summary>
    public Task<T?> FindAsync<T>(TwinningContext context, long version, long id, CancellationToken cancellation)
        where T : FactRow =>
        Compiled("one", (Expression<Func<T, T>>?)null, One<T>)(context, version, id, cancellation);

    /// <summary>Reads some facts by their numbers.</summary>
    public ValueTask<List<T>> OfNumbersAsync<T>(
        TwinningContext context, long version, long[] ids, Expression<Func<T, T>>? columns, CancellationToken cancellation)
        where T : FactRow =>
        Compiled("some", columns, () => EF.CompileAsyncQuery(Reading(Some<T>(), columns)))(context, version, ids).ToListAsync(cancellation);

    /// <summary>Reads what was done under some assignments on the days from one to another.</summary>
    public ValueTask<List<T>> OfAssignmentsAsync<T>(
        TwinningContext context, long version, long[] assignments, DateOnly first, DateOnly last, Expression<Func<T, T>>? columns, CancellationToken cancellation)
        where T : AssignmentFactRow =>
        Compiled("of assignments", columns, () => EF.CompileAsyncQuery(Reading(OfAssignments<T>(), columns)))(context, version, assignments, first, last)
            .ToListAsync(cancellation);

    /// <summary>Reads the contributions of some activities in their own order.</summary>
    public ValueTask<List<ContributionRow>> OfActivitiesAsync(
        TwinningContext context, long version, long[] activities, Expression<Func<ContributionRow, ContributionRow>>? columns, CancellationToken cancellation) =>
        Compiled("of activities", columns, () => EF.CompileAsyncQuery(Reading(OfActivities(), columns)))(context, version, activities).ToListAsync(cancellation);

    private TQuery Compiled<T, TQuery>(string name, Expression<Func<T, T>>? columns, Func<TQuery> compile)
        where TQuery : Delegate =>
        (TQuery)_compiled.GetOrAdd((name, typeof(T), columns), static (_, compile) => compile(), compile);

    private static Func<TwinningContext, long, long, CancellationToken, Task<T?>> One<T>()
        where T : FactRow => EF.CompileAsyncQuery((TwinningContext context, long version, long id, CancellationToken cancellation) => context.Set<T>().AsNoTracking()
            .FirstOrDefault(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version) && row.Id == id));

    private static Expression<Func<TwinningContext, long, int, IQueryable<T>>> First<T>()
        where T : FactRow => (context, version, count) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version)).OrderBy(row => row.Id).Take(count);

    private static Expression<Func<TwinningContext, long, int, IQueryable<T>>> Last<T>()
        where T : FactRow => (context, version, count) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version)).OrderByDescending(row => row.Id).Take(count);

    private static Expression<Func<TwinningContext, long, long[], IQueryable<T>>> Some<T>()
        where T : FactRow => (context, version, ids) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version)).Where(row => ids.Contains(row.Id));

    private static Expression<Func<TwinningContext, long, long[], DateOnly, DateOnly, IQueryable<T>>> OfAssignments<T>()
        where T : AssignmentFactRow => (context, version, assignments, first, last) => context.Set<T>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version))
            .Where(row => assignments.Contains(row.AssignmentId) && row.Day >= first && row.Day <= last);

    private static Expression<Func<TwinningContext, long, long[], IQueryable<ContributionRow>>> OfActivities() =>
        (context, version, activities) => context.Set<ContributionRow>().AsNoTracking()
            .Where(row => row.RecordedIn <= version && (row.SupersededIn == null || row.SupersededIn > version))
            .Where(row => activities.Contains(row.ActivityId)).OrderBy(row => row.Id);

    private static Expression<TQuery> Reading<T, TQuery>(Expression<TQuery> rows, Expression<Func<T, T>>? columns)
        where TQuery : Delegate => columns is null ? rows
        : Expression.Lambda<TQuery>(Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), typeof(T)], rows.Body, Expression.Quote(columns)), rows.Parameters);
}
