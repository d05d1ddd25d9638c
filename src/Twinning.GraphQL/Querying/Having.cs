using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.Domain;

namespace Twinning.GraphQL.Querying;

/// <summary>Tells whether the figures of a group meet a <c>having</c>, by the same operators as a <c>where</c>.</summary>
internal sealed class Having(Listing listing)
{
    public bool Holds(object? asked, Figures figures) => Holds(asked, (name, of) => name == "count"
        ? Meets(of, figures.Count)
        : Entries(of).All(value => Meets(value.Value, figures.Of(name, (ValueField)listing.Find(value.Key)))));

    /// <summary>Returns the shown figures that a <c>having</c> compares.</summary>
    public IEnumerable<(string Figure, ValueField Field)> Figures(object? asked) => Leaves(asked)
        .Where(leaf => leaf.Key != "count").SelectMany(leaf => Entries(leaf.Value).Select(value => (leaf.Key, (ValueField)listing.Find(value.Key))));

    /// <summary>Tells whether a <c>having</c> holds, by what tells it of each thing that is compared.</summary>
    public static bool Holds(object? asked, Func<string, object?, bool> holds) => Entries(asked).All(entry => entry.Key switch
    {
        "and" => Each(entry.Value).All(part => Holds(part, holds)),
        "or" => Each(entry.Value).Any(part => Holds(part, holds)),
        "not" => !Holds(entry.Value, holds),
        _ => holds(entry.Key, entry.Value),
    });

    /// <summary>Returns each thing that a <c>having</c> compares, with what it is compared with.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> Leaves(object? asked) => Entries(asked).SelectMany(entry => entry.Key switch
    {
        "and" or "or" => Each(entry.Value).SelectMany(Leaves),
        "not" => Leaves(entry.Value),
        _ => [entry],
    });

    /// <summary>Tells whether a value meets operators; an empty one is neither more nor less than anything.</summary>
    public static bool Meets(object? asked, object? value) => Entries(asked).All(entry => entry.Key switch
    {
        "eq" => entry.Value is null ? value is null : value is not null && Compare(value, entry.Value) == 0,
        "neq" => entry.Value is null ? value is not null : value is null || Compare(value, entry.Value) != 0,
        "in" => value is not null && Each(entry.Value).Any(one => Compare(value, one!) == 0),
        "nin" => value is null || Each(entry.Value).All(one => Compare(value, one!) != 0),
        "gt" => value is not null && Compare(value, entry.Value!) > 0,
        "gte" => value is not null && Compare(value, entry.Value!) >= 0,
        "lt" => value is not null && Compare(value, entry.Value!) < 0,
        "lte" => value is not null && Compare(value, entry.Value!) <= 0,
        _ => throw new InvalidOperationException(entry.Key),
    });

    private static int Compare(object value, object asked) => value is DateOnly day ? day.CompareTo((DateOnly)asked)
        : value is Fraction exact ? exact.CompareTo(Fraction.OfDecimal(Convert.ToDecimal(asked, CultureInfo.InvariantCulture)))
        : Convert.ToDecimal(value, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(asked, CultureInfo.InvariantCulture));

    private static IEnumerable<object?> Each(object? asked) => (IEnumerable<object?>?)asked ?? [];

    private static IEnumerable<KeyValuePair<string, object?>> Entries(object? asked) => (IDictionary<string, object?>?)asked ?? new Dictionary<string, object?>();
}
