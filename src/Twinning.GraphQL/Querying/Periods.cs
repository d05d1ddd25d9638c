using System.Collections.Generic;
using System.Linq;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema;

namespace Twinning.GraphQL.Querying;

/// <summary>Why a group of a time series has no rows.</summary>
internal enum GroupGap
{
    BeforeTheFirst,
    NothingRecorded,
    AfterTheLast,
    NoneAtAll,
}

/// <summary>Reads groups by year, quarter or month as time series: with the periods in which nothing was recorded, each beside the one before.</summary>
internal static class Periods
{
    /// <summary>Adds a group without rows for each period between the first and the last that have any, beside each of the other keys' values.</summary>
    public static IReadOnlyList<Group> WithGaps(IReadOnlyList<Group> groups, IReadOnlyList<GroupKey> by, Sight sight)
    {
        if (PlaceOf(by) is not { } place)
        {
            throw new RequestException(ErrorCodes.BadInput, "keepGaps needs one key that is a period, such as YEAR, QUARTER or MONTH.");
        }

        var periods = groups.Select(group => group.Keys[place]).OfType<int>().DefaultIfEmpty().ToList();
        var known = groups.Select(group => new KeyValues(group.Keys)).ToHashSet();
        var between = Enumerable.Range(periods.Min(), periods.Max() - periods.Min() + 1).ToList();
        var gaps = groups.Select(group => Moved(group.Keys, place, null)).Distinct()
            .SelectMany(others => between.Select(period => Moved(others.Items, place, period)))
            .Where(keys => !known.Contains(keys));
        return Groups.With(groups, gaps.Select(keys => new Group(by, keys.Items, Figures.None, sight)));
    }

    /// <summary>Says of each group without rows whether its series begins later, ended before, or goes on around it.</summary>
    public static void Explain(IReadOnlyList<Group> groups, IReadOnlyList<GroupKey> by)
    {
        if (PlaceOf(by) is not { } place)
        {
            return;
        }

        foreach (var series in groups.Where(group => group.Keys[place] is int).GroupBy(group => Moved(group.Keys, place, null)))
        {
            var recorded = series.Where(group => group.Figures.Count > 0).Select(group => (int)group.Keys[place]!).ToList();
            foreach (var group in series.Where(group => group.Figures.Count == 0))
            {
                group.Gap = recorded.Count == 0 ? GroupGap.NoneAtAll
                    : (int)group.Keys[place]! < recorded.Min() ? GroupGap.BeforeTheFirst
                    : (int)group.Keys[place]! > recorded.Max() ? GroupGap.AfterTheLast
                    : GroupGap.NothingRecorded;
            }
        }
    }

    /// <summary>Puts each group beside the one of the period before.</summary>
    public static void Link(IReadOnlyList<Group> groups, IReadOnlyList<GroupKey> by)
    {
        if (PlaceOf(by) is not { } place)
        {
            return;
        }

        var known = groups.ToDictionary(group => (group.Kept, new KeyValues(group.Keys)));
        foreach (var group in groups)
        {
            group.Before = group.Keys[place] is int period ? known.GetValueOrDefault((group.Kept, Moved(group.Keys, place, period - 1))) : null;
        }
    }

    private static int? PlaceOf(IReadOnlyList<GroupKey> by)
    {
        var places = Enumerable.Range(0, by.Count).Where(place => by[place].IsPeriod).ToList();
        return places is [var only] ? only : null;
    }

    private static KeyValues Moved(IReadOnlyList<object?> keys, int place, int? period) =>
        new([.. keys.Select((key, at) => at == place ? period : key)]);
}
