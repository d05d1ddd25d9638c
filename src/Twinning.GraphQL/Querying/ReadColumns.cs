using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
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

    /// <summary>Reads what some fields are made of.</summary>
    public IQueryable<TRow> Of(IQueryable<TRow> rows, IReadOnlySet<string> asked)
    {
        if (!asked.All(field => fields.ContainsKey(field)))
        {
            return rows;
        }

        string[] columns = [.. always.Concat(asked.Select(field => fields[field])).Distinct().Order()];
        return rows.Select(_made.GetOrAdd(string.Join(' ', columns), _ => Make(columns)));
    }

    private static Expression<Func<TRow, TRow>> Make(IEnumerable<string> columns)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, TRow>>(
            Expression.MemberInit(Expression.New(typeof(TRow)), columns.Select(name => Expression.Bind(typeof(TRow).GetProperty(name)!, Expression.Property(row, name)))), row);
    }
}
