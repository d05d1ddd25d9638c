using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;

namespace Twinning.GraphQL.Querying;

/// <summary>A figure over the rows of a group.</summary>
internal enum Figure
{
    Counted,
    Sum,
    Min,
    Max,
}

/// <summary>The figures of a group of rows. Those of two groups merge into those of both.</summary>
internal sealed class Figures(IReadOnlyDictionary<(Figure, ValueField), object?> values, long count)
{
    public static Figures None { get; } = new(new Dictionary<(Figure, ValueField), object?>(), 0);

    public long Count => count;

    /// <summary>Returns what is shown of a figure; null where nothing has a value.</summary>
    public object? Of(string figure, ValueField field) => figure switch
    {
        "sum" => Shown(field, values.GetValueOrDefault((Figure.Sum, field)) ?? 0L),
        "average" => Average(field),
        "min" => Shown(field, values.GetValueOrDefault((Figure.Min, field))),
        "max" => Shown(field, values.GetValueOrDefault((Figure.Max, field))),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    public Figures With(Figures other) => new(
        values.Keys.Union(other.Keys).ToDictionary(key => key, key => Merge(key.Item1, values.GetValueOrDefault(key), other.Value(key))), count + other.Count);

    /// <summary>Returns by how much the count and the sums are more than others.</summary>
    public Figures Less(Figures others) => new(
        values.Keys.Union(others.Keys).Where(key => key.Item1 == Figure.Sum).ToDictionary(
            key => key, object? (key) => checked((long)(values.GetValueOrDefault(key) ?? 0L) - (long)(others.Value(key) ?? 0L))),
        count - others.Count);

    private IEnumerable<(Figure, ValueField)> Keys => values.Keys;

    private object? Value((Figure, ValueField) key) => values.GetValueOrDefault(key);

    private static object? Merge(Figure figure, object? one, object? other) => (one, other) switch
    {
        (null, _) => other,
        (_, null) => one,
        _ => figure switch
        {
            Figure.Min => Comparer<object>.Default.Compare(one, other) <= 0 ? one : other,
            Figure.Max => Comparer<object>.Default.Compare(one, other) >= 0 ? one : other,
            _ => checked((long)one + (long)other),
        },
    };

    // Rounded as it is printed, half away from zero; whoever needs it exact divides the sum by the count.
    private decimal? Average(ValueField field) => values.GetValueOrDefault((Figure.Counted, field)) is long and not 0 and var counted
        ? Math.Round((decimal)(long)(values.GetValueOrDefault((Figure.Sum, field)) ?? 0L) / field.Divisor / counted, 2, MidpointRounding.AwayFromZero)
        : null;

    private static object? Shown(ValueField field, object? value) => value is null || field.Divisor == 1
        ? value
        : Convert.ToDecimal(value, CultureInfo.InvariantCulture) / field.Divisor;
}

/// <summary>Makes figures over a group part of a query.</summary>
internal static class FigureExpressions
{
    /// <summary>Returns the stored figures that a shown one is made of.</summary>
    public static IEnumerable<Figure> Behind(string figure) => figure switch
    {
        "sum" => [Figure.Sum],
        "average" => [Figure.Sum, Figure.Counted],
        "min" => [Figure.Min],
        _ => [Figure.Max],
    };

    /// <summary>Returns the expression of a figure.</summary>
    public static Expression Of(Figure figure, Expression value, ParameterExpression row, ParameterExpression group)
    {
        var nullable = Operators.CanBeEmpty(value.Type) ? value : Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));
        return figure switch
        {
            Figure.Counted => Expression.Call(
                typeof(Enumerable),
                nameof(Enumerable.LongCount),
                [row.Type],
                group,
                Expression.Lambda(Expression.NotEqual(nullable, Expression.Constant(null, nullable.Type)), row)),
            Figure.Sum => Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Sum), [row.Type], group, Expression.Lambda(Expression.Convert(value, typeof(long?)), row)),
            _ => Expression.Call(typeof(Enumerable), figure.ToString(), [row.Type, nullable.Type], group, Expression.Lambda(nullable, row)),
        };
    }
}
