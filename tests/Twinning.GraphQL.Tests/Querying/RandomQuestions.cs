using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Makes up valid questions from the declarations, with values that occur in the store.</summary>
internal sealed class RandomQuestions(NaiveStore store, Random random)
{
    public IDictionary<string, object?> Where(Listing listing, int depth)
    {
        var where = new Dictionary<string, object?>();
        for (var left = random.Next(depth > 2 ? 0 : 1, 3); left > 0; left--)
        {
            var kind = depth > 0 ? random.Next(10) : 9;
            switch (kind)
            {
                case 0:
                    where["not"] = Where(listing, depth - 1);
                    break;
                case 1:
                    where[random.Next(2) == 0 ? "and" : "or"] = Enumerable.Range(0, random.Next(1, 3)).Select(object? (_) => Where(listing, depth - 1)).ToList();
                    break;
                default:
                    var field = Pick(listing.Fields.Where(field => field is ValueField value ? value.Allows(FieldUses.Filter) : depth > 0));
                    where[field.Name] = Condition(listing, field, depth);
                    break;
            }
        }

        return where;
    }

    public IReadOnlyList<IDictionary<string, object?>> Order(Listing listing) =>
        [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => OrderKey(listing, 2))];

    public IReadOnlyList<GroupKey> By(Listing listing) =>
        [.. GroupKeys.Of(listing).OrderBy(_ => random.Next()).Take(random.Next(1, 4))];

    public T Pick<T>(IEnumerable<T> all)
    {
        var list = all.ToList();
        return list[random.Next(list.Count)];
    }

    private Dictionary<string, object?> OrderKey(Listing listing, int depth)
    {
        object direction = Pick(Enum.GetValues<SortDirection>());
        var field = Pick(listing.Fields.Where(field => field switch
        {
            ValueField value => value.Allows(FieldUses.Order),
            OneField one => depth > 0 && Listings.Of(one.Target).Fields.OfType<ValueField>().Any(value => value.Allows(FieldUses.Order)),
            _ => true,
        }));
        return new Dictionary<string, object?>
        {
            [field.Name] = field switch
            {
                OneField one => OrderKey(Listings.Of(one.Target), depth - 1),
                ManyField many => Figured(Listings.Of(many.Target), direction),
                _ => direction,
            },
        };
    }

    private Dictionary<string, object?> Figured(Listing child, object direction)
    {
        var figures = (from figure in new[] { ("sum", FieldUses.Sum), ("min", FieldUses.Range), ("max", FieldUses.Range) }
                       from value in child.Values
                       where value.Allows(figure.Item2)
                       select (figure.Item1, value.Name)).ToList();
        if (figures.Count == 0 || random.Next(3) == 0)
        {
            return new Dictionary<string, object?> { ["count"] = direction };
        }

        var (name, of) = Pick(figures);
        return new Dictionary<string, object?> { [name] = new Dictionary<string, object?> { [of] = direction } };
    }

    private Dictionary<string, object?> Condition(Listing listing, ListedField field, int depth) => field switch
    {
        ValueField value => Values(listing, value),
        OneField one => new Dictionary<string, object?>(Where(Listings.Of(one.Target), depth - 1)),
        ManyField many => Pick(["some", "none", "all", "any"]) is var quantifier && quantifier == "any"
            ? new() { ["any"] = random.Next(2) == 0 }
            : new() { [quantifier] = Where(Listings.Of(many.Target), depth - 1) },
        _ => throw new InvalidOperationException(),
    };

    private Dictionary<string, object?> Values(Listing listing, ValueField field)
    {
        var thing = store[listing.Name];
        object? Some() => thing.All.Count == 0 ? null : field.Kind == ValueKind.Id
            ? NodeId.Of(thing.Name, thing.Id(Pick(thing.All)))
            : thing.Values[field.Name](Pick(thing.All));
        string[] operators = field.Kind switch
        {
            ValueKind.Ordered => ["eq", "neq", "in", "nin", "gt", "gte", "lt", "lte"],
            ValueKind.Text => ["eq", "neq", "in", "contains", "startsWith"],
            _ when field.Graph == typeof(BooleanGraphType) => ["eq", "neq"],
            _ => ["eq", "neq", "in", "nin"],
        };
        var name = Pick(operators);
        var value = Some();
        if (value is string text && field.Kind == ValueKind.Text && name is "contains" or "startsWith")
        {
            text = (string)value!;
            var from = name == "contains" ? random.Next(text.Length) : 0;
            var part = text.Substring(from, random.Next(1, text.Length - from + 1));
            value = random.Next(2) == 0 ? part : VietnameseText.SearchKey(part);
        }

        return value is null && name is not ("eq" or "neq")
            ? new() { [random.Next(2) == 0 ? "eq" : "neq"] = field.Kind == ValueKind.Id ? Some() : null }
            : new() { [name] = name is "in" or "nin" ? new List<object?> { value, Some() ?? value } : value };
    }
}
