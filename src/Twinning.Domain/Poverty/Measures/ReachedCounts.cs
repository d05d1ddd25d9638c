using System;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>How many reach a deprivation score, and how many of them are deprived in each indicator.</summary>
internal sealed record ReachedCounts(long Count, long[] Deprived)
{
    public ReachedCounts Plus(ReachedCounts other) => new(
        checked(Count + other.Count), [.. Deprived.Zip(other.Deprived, (left, right) => checked(left + right))]);

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
        var higher = new ReachedCounts(0, new long[indicators]);
        for (var at = thresholds.Length; at > 0; at--)
        {
            higher = higher.Plus(new ReachedCounts(reachedOnly[at], deprived[(at * indicators)..((at + 1) * indicators)]));
            counts[at - 1] = higher;
        }

        return counts;
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
