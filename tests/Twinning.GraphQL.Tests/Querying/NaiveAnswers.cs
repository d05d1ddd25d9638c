using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Answers a question by going through everything in memory, one thing after the other.</summary>
internal sealed class NaiveAnswers(NaiveStore store)
{
    public bool Holds(NaiveThing thing, object item, IDictionary<string, object?> where) => where.All(entry => entry.Key switch
    {
        "and" => Each(entry.Value).All(part => Holds(thing, item, part)),
        "or" => Each(entry.Value).Any(part => Holds(thing, item, part)),
        "not" => !Holds(thing, item, Entries(entry.Value)),
        "id" => Meets(NodeId.Of(thing.Name, thing.Id(item)), Entries(entry.Value), isName: false),
        _ when thing.Values.TryGetValue(entry.Key, out var value) => Meets(value(item), Entries(entry.Value), entry.Key == "name"),
        _ when thing.One.TryGetValue(entry.Key, out var one) => one.Of(item) is { } other && Holds(store[one.Thing], other, Entries(entry.Value)),
        _ => Entries(entry.Value).All(part => Holds(thing.Many[entry.Key], item, part.Key, part.Value)),
    });

    /// <summary>Orders things; those that are equal come by their number.</summary>
    public IEnumerable<object> Sort(NaiveThing thing, IEnumerable<object> items, IReadOnlyList<IDictionary<string, object?>> order)
    {
        var sorted = items.OrderBy(_ => 0);
        foreach (var key in order)
        {
            var direction = (SortDirection)Leaf(key)!;
            sorted = sorted.ThenBy(item => Value(thing, item, key) is null);
            sorted = direction == SortDirection.Asc
                ? sorted.ThenBy(item => Value(thing, item, key), Comparing)
                : sorted.ThenByDescending(item => Value(thing, item, key), Comparing);
        }

        return sorted.ThenBy(thing.Id);
    }

    public static object? Figure(string figure, IEnumerable<object?> values)
    {
        var there = values.Where(value => value is not null).ToList();
        var numbers = there.Where(value => value is not DateOnly).Select(value => Convert.ToDecimal(value, CultureInfo.InvariantCulture)).ToList();
        return figure switch
        {
            "sum" => numbers.Sum(),
            "average" => numbers.Count == 0 ? null : Math.Round(numbers.Average(), 2, MidpointRounding.AwayFromZero),
            "min" => there.Min(Comparing),
            _ => there.Max(Comparing),
        };
    }

    private static Comparer<object?> Comparing { get; } = Comparer<object?>.Create((one, other) => (one, other) switch
    {
        (string text, string against) => string.CompareOrdinal(VietnameseText.SearchKey(text), VietnameseText.SearchKey(against)),
        _ => Comparer<object?>.Default.Compare(one, other),
    });

    private object? Value(NaiveThing thing, object? item, IDictionary<string, object?> key)
    {
        var (name, below) = key.Single();
        if (item is null)
        {
            return null;
        }

        if (thing.Values.TryGetValue(name, out var value))
        {
            return value(item);
        }

        if (thing.One.TryGetValue(name, out var one))
        {
            return Value(store[one.Thing], one.Of(item), Entries(below));
        }

        var many = thing.Many[name];
        var children = many.Of(item).ToList();
        var (figure, of) = Entries(below).Single();
        return figure == "count" ? (decimal)children.Count : Figure(figure, children.Select(store[many.Thing].Values[Entries(of).Single().Key]));
    }

    private bool Holds((string Thing, Func<object, IEnumerable<object>> Of) many, object item, string quantifier, object? asked)
    {
        var (thing, children) = (store[many.Thing], many.Of(item));
        return quantifier switch
        {
            "some" => children.Any(child => Holds(thing, child, Entries(asked))),
            "none" => !children.Any(child => Holds(thing, child, Entries(asked))),
            "all" => children.All(child => Holds(thing, child, Entries(asked))),
            _ => children.Any() == (bool)asked!,
        };
    }

    private static bool Meets(object? value, IDictionary<string, object?> asked, bool isName) => asked.All(entry =>
    {
        bool Equal(object? other) => value is null ? other is null : other is not null && Compare(value, other, isName) == 0;
        return entry.Key switch
        {
            "eq" => Equal(entry.Value),
            "neq" => !Equal(entry.Value),
            "in" => value is not null && ((IEnumerable<object?>)entry.Value!).Any(Equal),
            "nin" => value is null || !((IEnumerable<object?>)entry.Value!).Any(Equal),
            "gt" => value is not null && Compare(value, entry.Value!, isName) > 0,
            "gte" => value is not null && Compare(value, entry.Value!, isName) >= 0,
            "lt" => value is not null && Compare(value, entry.Value!, isName) < 0,
            "lte" => value is not null && Compare(value, entry.Value!, isName) <= 0,
            "contains" => VietnameseText.SearchKey((string)value!).Contains(VietnameseText.SearchKey((string)entry.Value!), StringComparison.Ordinal),
            _ => VietnameseText.SearchKey((string)value!).StartsWith(VietnameseText.SearchKey((string)entry.Value!), StringComparison.Ordinal),
        };
    });

    private static int Compare(object value, object other, bool isName) => value switch
    {
        string text when isName => string.CompareOrdinal(VietnameseText.SearchKey(text), VietnameseText.SearchKey((string)other)),
        string text => string.CompareOrdinal(text, (string)other),
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture).CompareTo(Convert.ToInt64(other, CultureInfo.InvariantCulture)),
        _ => ((IComparable)value).CompareTo(other),
    };

    private static object? Leaf(object? order) => order is IDictionary<string, object?> below ? Leaf(below.Single().Value) : order;

    private static IDictionary<string, object?> Entries(object? asked) => (IDictionary<string, object?>)asked!;

    private static IEnumerable<IDictionary<string, object?>> Each(object? asked) => ((IEnumerable<object?>)asked!).Select(Entries);
}
