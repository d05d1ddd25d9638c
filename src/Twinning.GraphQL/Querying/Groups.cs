using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Querying;

/// <summary>A group of rows: the values of its keys, and its figures.</summary>
internal sealed record Group(IReadOnlyList<GroupKey> By, IReadOnlyList<object?> Keys, Figures Figures, Sight Sight)
{
    /// <summary>Gets how many of the keys it has, from the first on: all, or fewer where it is a subtotal.</summary>
    public int Kept { get; init; } = By.Count;

    /// <summary>Gets or sets why it has no rows; null where it has some, or is no group by period.</summary>
    public GroupGap? Gap { get; set; }

    /// <summary>Gets or sets the group with the same other keys one period earlier; null where there is none.</summary>
    public Group? Before { get; set; }
}

/// <summary>Values of keys, equal when each is.</summary>
internal sealed class KeyValues(IReadOnlyList<object?> items) : IEquatable<KeyValues>
{
    public IReadOnlyList<object?> Items => items;

    public bool Equals(KeyValues? other) => other is not null && items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => Equals(obj as KeyValues);

    public override int GetHashCode() => items.Aggregate(0, HashCode.Combine);
}

/// <summary>Reads groups of rows with their figures: one command, whatever the rows.</summary>
internal static class Groups
{
    /// <summary>Gets how many keys may be grouped by at once.</summary>
    public static int MostKeys => 5;

    /// <summary>Gets how many groups are read.</summary>
    public static int MostGroups => 10_000;

    /// <summary>Reads the groups that have rows, merged as their keys say.</summary>
    public static async Task<IReadOnlyList<Group>> ReadAsync<TRow>(
        IQueryable<TRow> rows, IReadOnlyList<GroupKey> keys, IReadOnlyList<(Figure Figure, ValueField Field)> figures, Sight sight, Known known, CancellationToken cancellation)
        where TRow : FactRow
    {
        if (keys.Count > MostKeys)
        {
            throw new RequestException(ErrorCodes.BadInput, $"Rows are grouped by {keys.Count} keys; at most {MostKeys} are taken.");
        }

        var row = Expression.Parameter(typeof(TRow), "row");
        var read = new List<object?[]>();
        await foreach (var values in Query(rows, Key(keys, known, row), keys.Count, figures, known, row).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            read.Add(values);
            Require(read.Count);
        }

        return
        [
            .. from values in read
               let figured = new Figures(FiguresOf(figures, values, keys.Count), (long)values[keys.Count]!)
               group figured by new KeyValues([.. keys.Select((key, place) => key.Merged(values[place], sight))]) into same
               select new Group(keys, same.Key.Items, same.Aggregate((one, other) => one.With(other)), sight),
        ];
    }

    /// <exception cref="RequestException">There are more groups than are read.</exception>
    public static void Require(long groups)
    {
        if (groups > MostGroups)
        {
            throw new RequestException(ErrorCodes.BadInput, $"There are more than {MostGroups} groups; group by less, or narrow the question with where.");
        }
    }

    /// <summary>Adds groups without rows to those that have some.</summary>
    /// <exception cref="RequestException">There are more groups than are read.</exception>
    public static IReadOnlyList<Group> With(IReadOnlyList<Group> groups, IEnumerable<Group> without)
    {
        List<Group> all = [.. groups, .. without.Take(MostGroups - groups.Count + 1)];
        Require(all.Count);
        return all;
    }

    private static Dictionary<(Figure, ValueField), object?> FiguresOf(IReadOnlyList<(Figure, ValueField)> figures, object?[] values, int keys) =>
        figures.Select((figure, place) => (figure, Value: values[keys + 1 + place])).ToDictionary(pair => pair.figure, pair => pair.Value);

    /// <summary>Adds the figures of groups together by all keys but the last, by all but the last two, and so on to those of all rows.</summary>
    public static IReadOnlyList<Group> WithSubtotals(IReadOnlyList<Group> groups, IReadOnlyList<GroupKey> by, Sight sight) =>
    [
        .. groups,
        .. Enumerable.Range(0, by.Count).SelectMany(kept => groups
            .GroupBy(group => new KeyValues([.. group.Keys.Select((key, place) => place < kept ? key : null)]), group => group.Figures)
            .Select(same => new Group(by, same.Key.Items, same.Aggregate((one, other) => one.With(other)), sight) { Kept = kept })),
    ];

    /// <summary>Adds a group without rows for everything registered that has none, beside each of the other keys' values that occur.</summary>
    public static IReadOnlyList<Group> WithEmpty(IReadOnlyList<Group> groups, IReadOnlyList<GroupKey> by, Sight sight)
    {
        if (by.All(key => key.All is null))
        {
            throw new RequestException(ErrorCodes.BadInput, "keepEmpty needs a key whose values are registered, such as VILLAGE or AGENCY.");
        }

        var known = groups.Select(group => new KeyValues(group.Keys)).ToHashSet();
        var others = groups.Select(group => new KeyValues([.. by.Select((key, place) => key.All is null ? group.Keys[place] : null)])).Distinct().ToList();
        IEnumerable<KeyValues> empty = others.Count > 0 || by.Any(key => key.All is null) ? others : [new KeyValues([.. by.Select(object? (_) => null)])];
        for (var place = 0; place < by.Count; place++)
        {
            if (by[place].All is { } all)
            {
                var (here, values) = (place, all(sight).ToList());
                empty = empty.SelectMany(keys => values.Select(value => new KeyValues([.. keys.Items.Select((item, at) => at == here ? value : item)])));
            }
        }

        return With(groups, empty.Where(keys => !known.Contains(keys)).Select(keys => new Group(by, keys.Items, Figures.None, sight)));
    }

    private static IQueryable<object?[]> Query<TRow>(
        IQueryable<TRow> rows, Expression key, int keys, IReadOnlyList<(Figure Figure, ValueField Field)> figures, Known known, ParameterExpression row)
    {
        var grouping = typeof(IGrouping<,>).MakeGenericType(key.Type, row.Type);
        var group = Expression.Parameter(grouping, "group");
        var keyOf = Expression.Property(group, "Key");
        var selected = Expression.NewArrayInit(typeof(object), new[]
        {
            Enumerable.Range(1, keys).Select(place => Boxed(Expression.Property(keyOf, $"Item{place}"))),
            [Boxed(Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), [row.Type], group))],
            figures.Select(figure => Boxed(FigureExpressions.Of(figure.Figure, Bound.Of(figure.Field.Value, known, row), row, group))),
        }.SelectMany(part => part));
        var grouped = Expression.Call(typeof(Queryable), nameof(Queryable.GroupBy), [row.Type, key.Type], rows.Expression, Expression.Quote(Expression.Lambda(key, row)));
        return rows.Provider.CreateQuery<object?[]>(Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [grouping, typeof(object[])], grouped, Expression.Quote(Expression.Lambda(selected, group))));
    }

    private static Expression Key(IReadOnlyList<GroupKey> by, Known known, ParameterExpression row)
    {
        if (by.Count == 0)
        {
            return Expression.Constant(1);
        }

        var values = by.Select(key => key.Value(known, row)).ToArray();
        var tuple = Type.GetType($"System.Tuple`{values.Length}")!.MakeGenericType([.. values.Select(value => value.Type)]);
        return Expression.New(tuple.GetConstructors()[0], values, Enumerable.Range(1, values.Length).Select(place => tuple.GetProperty($"Item{place}")!));
    }

    private static UnaryExpression Boxed(Expression value) => Expression.Convert(value, typeof(object));
}
