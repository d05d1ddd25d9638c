using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Querying;

/// <summary>Something that rows are grouped by.</summary>
/// <param name="Word">The word that asks for it.</param>
/// <param name="Description">What it is, in the analyst's words.</param>
/// <param name="Value">Reads it of a row, in the store.</param>
/// <param name="Shown">The fields of the key that it fills.</param>
internal sealed record GroupKey(string Word, string Description, Func<Known, Expression, Expression> Value, IReadOnlyList<ShownKey> Shown)
{
    /// <summary>Gets the value that groups are merged by, where the store reads something finer: the commune of a village.</summary>
    public Func<object?, Sight, object?> Merged { get; init; } = (value, _) => value;

    /// <summary>Gets all values that a group is kept for, also without rows; null where they cannot be told.</summary>
    public Func<Sight, IEnumerable<object?>>? All { get; init; }

    /// <summary>Gets a value indicating whether its values are periods that follow one another, counted up by one.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>Gets the declared value it is made of; null for what a row belongs to.</summary>
    public ValueField? Field { get; init; }
}

/// <summary>A field of a group's key.</summary>
/// <param name="Name">The name in the graph.</param>
/// <param name="Description">What it is, in the analyst's words.</param>
/// <param name="Graph">Its graph type.</param>
/// <param name="See">Makes what is shown of the value.</param>
internal sealed record ShownKey(string Name, string Description, Type Graph, Func<object, Sight, object?> See);

/// <summary>Makes the keys of a declaration.</summary>
internal static class GroupKeys
{
    private static readonly AreaLevel[] Above = [AreaLevel.Commune, AreaLevel.District, AreaLevel.Province];

    public static IReadOnlyList<GroupKey> Of(Listing listing)
    {
        var keys = new List<GroupKey>();
        foreach (var field in listing.Fields)
        {
            keys.AddRange(field switch
            {
                ValueField { Graph: { } graph } value when value.Allows(FieldUses.Group) && graph == typeof(DateOnlyGraphType) => Buckets(value, keys.All(key => key.Word != "YEAR")),
                ValueField value when value.Allows(FieldUses.Group) => [Plain(value)],
                OneField one when Listings.Of(one.Target) is IRegister register => Registered(one, register),
                _ => [],
            });
        }

        return keys;
    }

    private static GroupKey Plain(ValueField field) => new(
        Upper(field.Name),
        field.Description,
        (known, row) => Bound.Of(field.Value, known, row),
        [new ShownKey(field.Name, field.Description, field.Graph, (value, _) => value)])
    { Field = field };

    // The first day of a declaration gives plain years; another one says whose years they are.
    private static IEnumerable<GroupKey> Buckets(ValueField field, bool isFirst)
    {
        var (word, name) = isFirst ? (string.Empty, string.Empty) : (Upper(field.Name) + "_", field.Name);
        var year = new ShownKey(Camel(name, "Year"), $"The calendar year. Of: {field.Description}", typeof(IntGraphType), (value, _) => (int)value);
        var day = field.Value;
        Expression Part(Known known, Expression row, string part)
        {
            var bound = Bound.Of(day, known, row);
            return Expression.Property(bound.Type == typeof(DateOnly?) ? Expression.Property(bound, "Value") : bound, part);
        }

        Expression OrNull(Known known, Expression row, Expression value)
        {
            var bound = Bound.Of(day, known, row);
            return bound.Type == typeof(DateOnly?)
                ? Expression.Condition(Expression.Equal(bound, Expression.Constant(null, bound.Type)), Expression.Constant(null, typeof(int?)), Expression.Convert(value, typeof(int?)))
                : value;
        }

        yield return new GroupKey(word + "YEAR", $"By calendar year. Of: {field.Description}", (known, row) => OrNull(known, row, Part(known, row, "Year")), [year]) { Field = field, IsPeriod = true };
        yield return Bucket("QUARTER", "By quarter of a year.", "Quarter", "The quarter of the year, 1 to 4.", 4, month =>
            Expression.Divide(Expression.Subtract(month, Expression.Constant(1)), Expression.Constant(3)));
        yield return Bucket("MONTH", "By month of a year.", "Month", "The month of the year, 1 to 12.", 12, month =>
            Expression.Subtract(month, Expression.Constant(1)));

        GroupKey Bucket(string bucket, string by, string part, string what, int inYear, Func<Expression, Expression> place) => new(
            word + bucket,
            $"{by} Of: {field.Description}",
            (known, row) => OrNull(known, row, Expression.Add(
                Expression.Multiply(Part(known, row, "Year"), Expression.Constant(inYear)), place(Part(known, row, "Month")))),
            [
                year with { See = (value, _) => (int)value / inYear },
                new ShownKey(Camel(name, part), $"{what} Of: {field.Description}", typeof(IntGraphType), (value, _) => ((int)value % inYear) + 1),
            ])
        { Field = field, IsPeriod = true };
    }

    private static IEnumerable<GroupKey> Registered(OneField one, IRegister register)
    {
        var (key, node) = (one.Key, register.Node);
        yield return new GroupKey(
            Upper(one.Name),
            one.Description,
            (known, row) => Bound.Of(key, known, row),
            [new ShownKey(one.Name, one.Description, node, (value, sight) => register.Find(sight, (long)value))])
        {
            All = sight => register.All(sight).Select(id => (object?)id),
        };
        if (one.Target != typeof(VillageListing))
        {
            yield break;
        }

        foreach (var level in Above)
        {
            var description = $"The {level.ToString().ToLowerInvariant()} above on the day asked for; empty where there is none. Of: {one.Description}";
            object? AreaOf(object? village, Sight sight) => village is long id
                ? sight.Registers.Areas.AncestorsOf(new AreaId(id), sight.AsOf).FirstOrDefault(area => area.Level == level)?.Id.Value
                : null;
            yield return new GroupKey(
                Upper(level.ToString()),
                description,
                (known, row) => Bound.Of(key, known, row),
                [new ShownKey(Camel(string.Empty, level.ToString()), description, typeof(AreaType), (value, sight) => sight.Area(new AreaId((long)value)))])
            {
                Merged = AreaOf,
                All = sight => register.All(sight).Select(id => AreaOf(id, sight)).Where(area => area is not null).Distinct(),
            };
        }
    }

    private static string Upper(string name) => string.Concat(name.Select((letter, place) =>
        char.IsUpper(letter) && place > 0 ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));

    private static string Camel(string name, string part) => name.Length == 0 ? char.ToLowerInvariant(part[0]) + part[1..] : name + part;
}

/// <summary>A listing whose things are registered, few, and found by their number.</summary>
internal interface IRegister
{
    /// <summary>Gets the graph type of one.</summary>
    Type Node { get; }

    /// <summary>Finds one; null where there is none.</summary>
    object? Find(Sight sight, long id);

    /// <summary>Returns the numbers of all that exist on the day asked for.</summary>
    IEnumerable<long> All(Sight sight);
}
