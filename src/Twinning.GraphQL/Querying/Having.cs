using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Twinning.GraphQL.Querying;

/// <summary>Tells whether the figures of a group meet a <c>having</c>, by the same operators as a <c>where</c>.</summary>
internal sealed class Having(Listing listing)
{
    public bool Holds(object? asked, Figures figures) => Entries(asked).All(entry => entry.Key switch
    {
        "and" => Each(entry.Value).All(part => Holds(part, figures)),
        "or" => Each(entry.Value).Any(part => Holds(part, figures)),
        "not" => !Holds(entry.Value, figures),
        "count" => Meets(entry.Value, figures.Count),
        _ => Entries(entry.Value).All(value => Meets(value.Value, figures.Of(entry.Key, (ValueField)listing.Find(value.Key)))),
    });

    /// <summary>Returns the shown figures that a <c>having</c> compares.</summary>
    public IEnumerable<(string Figure, ValueField Field)> Figures(object? asked) => Entries(asked).SelectMany(entry => entry.Key switch
    {
        "and" or "or" => Each(entry.Value).SelectMany(Figures),
        "not" => Figures(entry.Value),
        "count" => [],
        _ => Entries(entry.Value).Select(value => (entry.Key, (ValueField)listing.Find(value.Key))),
    });

    private static bool Meets(object? asked, object? value) => Entries(asked).All(entry => entry.Key switch
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

    private static int Compare(object value, object asked) => value is DateOnly day
        ? day.CompareTo((DateOnly)asked)
        : Convert.ToDecimal(value, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(asked, CultureInfo.InvariantCulture));

    private static IEnumerable<object?> Each(object? asked) => (IEnumerable<object?>?)asked ?? [];

    private static IEnumerable<KeyValuePair<string, object?>> Entries(object? asked) => (IDictionary<string, object?>?)asked ?? new Dictionary<string, object?>();
}
