using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>How many reach a deprivation score, and how many of them are deprived in each indicator.</summary>
internal sealed record ReachedCounts(long Count, long[] Deprived)
{
    /// <summary>Adds up counts of different households, of which there are some.</summary>
    public static ReachedCounts Sum(IReadOnlyList<ReachedCounts> parts)
    {
        var (count, deprived) = (0L, new long[parts[0].Deprived.Length]);
        foreach (var part in parts)
        {
            count = checked(count + part.Count);
            Add(part.Deprived, deprived);
        }

        return new ReachedCounts(count, deprived);
    }

    /// <summary>Counts who reaches each threshold in one pass over the patterns.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="scores">The scores of its patterns.</param>
    /// <param name="thresholds">The scores to reach, in ascending order.</param>
    /// <param name="weighting">What counts.</param>
    /// <returns>The counts at each threshold.</returns>
    public static ReachedCounts[] At(DeprivationProfile profile, ScoreTable scores, ReadOnlySpan<long> thresholds, Weighting weighting)
    {
        // A pattern goes where it belongs once: under the highest threshold that it reaches. Then each takes in the higher ones.
        var indicators = profile.IndicatorCount;
        var reachedOnly = new long[thresholds.Length + 1];
        var deprived = new long[(thresholds.Length + 1) * indicators];
        foreach (ref readonly var cell in profile.Cells)
        {
            var count = weighting == Weighting.People ? cell.People : cell.Households;
            var reached = Reached(thresholds, scores.Of(cell.Pattern));
            reachedOnly[reached] += count;
            var ofReached = deprived.AsSpan(reached * indicators, indicators);
            for (var at = 0; at < ofReached.Length; at++)
            {
                ofReached[at] += count & -((cell.Pattern >> at) & 1);
            }
        }

        var counts = new ReachedCounts[thresholds.Length];
        for (var at = thresholds.Length; at > 0; at--)
        {
            var ofReached = deprived.AsSpan(at * indicators, indicators);
            counts[at - 1] = new ReachedCounts(reachedOnly[at], ofReached.ToArray());
            reachedOnly[at - 1] = checked(reachedOnly[at - 1] + reachedOnly[at]);
            Add(ofReached, deprived.AsSpan((at - 1) * indicators, indicators));
        }

        return counts;
    }

    private static void Add(ReadOnlySpan<long> part, Span<long> sum)
    {
        for (var at = 0; at < part.Length; at++)
        {
            sum[at] = checked(sum[at] + part[at]);
        }
    }

    private static int Reached(ReadOnlySpan<long> thresholds, long score)
    {
        // Counting all is faster than stopping at one: there is nothing to guess for the processor.
        var reached = 0;
        foreach (var threshold in thresholds)
        {
            reached += threshold <= score ? 1 : 0;
        }

        return reached;
    }
}
