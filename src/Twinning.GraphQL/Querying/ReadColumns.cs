using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Querying;

/// <summary>Says which columns fields of a type are made of, so that no more are read than are asked for.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
/// <param name="always">The columns that are always read, such as those by which rows are told apart.</param>
/// <param name="fields">The fields with the column of each. Where another field is asked for, rows are read whole.</param>
internal sealed class ReadColumns<TRow>(IReadOnlyCollection<string> always, IReadOnlyDictionary<string, string> fields)
    where TRow : FactRow
{
    private readonly ConcurrentDictionary<string, Expression<Func<TRow, TRow>>> _made = new();
    private readonly ConditionalWeakTable<IReadOnlySet<string>, Expression<Func<TRow, TRow>>> _madeFor = [];

    /// <summary>Gets how many sets of columns are read apart; where more are asked for, rows are read whole. Each is a query that is translated and kept.</summary>
    public static int MostSets => 64;

    /// <summary>Reads what some fields are made of.</summary>
    public IQueryable<TRow> Of(IQueryable<TRow> rows, IReadOnlySet<string> asked) => For(asked) is { } columns ? rows.Select(columns) : rows;

    /// <summary>Returns what reads the columns that some fields are made of, the same each time; null where rows are read whole.</summary>
    public Expression<Func<TRow, TRow>>? For(IReadOnlySet<string> asked)
    {
        if (_madeFor.TryGetValue(asked, out var known))
        {
            return known;
        }

        if (Find(asked) is { } found)
        {
            _madeFor.AddOrUpdate(asked, found);
            return found;
        }

        return null;
    }

    private Expression<Func<TRow, TRow>>? Find(IReadOnlySet<string> asked)
    {
        var made = asked.Where(field => !field.StartsWith("__", StringComparison.Ordinal)).ToList(); // the name of a type is made of no column
        if (!made.TrueForAll(fields.ContainsKey))
        {
            return null;
        }

        string[] columns = [.. always.Concat(made.Select(field => fields[field])).Distinct().Order()];
        var name = string.Join(' ', columns);
        return _made.TryGetValue(name, out var known) ? known
            : _made.Count < MostSets ? _made.GetOrAdd(name, _ => Make(columns))
            : null;
    }

    private static Expression<Func<TRow, TRow>> Make(IEnumerable<string> columns)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, TRow>>(
            Expression.MemberInit(Expression.New(typeof(TRow)), columns.Select(name => Expression.Bind(typeof(TRow).GetProperty(name)!, Expression.Property(row, name)))), row);
    }
}
