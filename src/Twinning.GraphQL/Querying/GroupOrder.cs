using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Querying;

/// <summary>A figure that groups are ordered by: the count where no value is named.</summary>
internal sealed record GroupSortKey(string Figure, ValueField? Field, bool Descending);

/// <summary>Orders groups: by the figures asked for, and by their keys at last. Empty values come last.</summary>
internal static class GroupOrder
{
    /// <summary>Reads an order.</summary>
    public static IReadOnlyList<GroupSortKey> Of(Listing listing, object? order) => [.. ((IEnumerable<object?>?)order ?? []).Select(key =>
    {
        var (figure, below) = ((IDictionary<string, object?>)key!).Single();
        if (below is not IDictionary<string, object?> value)
        {
            return new GroupSortKey(figure, null, (SortDirection)below! == SortDirection.Desc);
        }

        var (name, direction) = value.Single();
        return new GroupSortKey(figure, (ValueField)listing.Find(name), (SortDirection)direction! == SortDirection.Desc);
    })];

    public static IEnumerable<Group> Sort(IEnumerable<Group> groups, IReadOnlyList<GroupSortKey> order) =>
        groups.Order(Comparer<Group>.Create((one, other) => Compare(one, other, order)));

    private static int Compare(Group one, Group other, IReadOnlyList<GroupSortKey> order)
    {
        foreach (var key in order)
        {
            var compared = key.Field is null
                ? Compare(one.Figures.Count, other.Figures.Count, key.Descending)
                : Compare(one.Figures.Of(key.Figure, key.Field), other.Figures.Of(key.Figure, key.Field), key.Descending);
            if (compared != 0)
            {
                return compared;
            }
        }

        return one.Keys.Zip(other.Keys).Select(pair => Compare(pair.First, pair.Second, descending: false)).FirstOrDefault(compared => compared != 0);
    }

    private static int Compare(object? one, object? other, bool descending) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string text, string against) => string.CompareOrdinal(text, against),
        _ => descending ? -Comparer<object>.Default.Compare(one, other) : Comparer<object>.Default.Compare(one, other),
    };
}
