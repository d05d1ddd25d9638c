using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The deprivation scores that make a household poor at some cut-offs, under some weights: the same for all profiles.</summary>
internal sealed class ReachedThresholds
{
    public ReachedThresholds(IndicatorWeights weights, IReadOnlyList<PovertyCutoff> cutoffs)
    {
        var scores = cutoffs.Select(weights.Scores.Threshold).ToArray();
        (Cutoffs, Ascending) = (cutoffs, [0, .. scores.Order()]);
        Places = [.. scores.Select(score => Array.IndexOf(Ascending, score))];
    }

    public IReadOnlyList<PovertyCutoff> Cutoffs { get; }

    /// <summary>Gets the scores to reach, in ascending order. At the first, 0, everybody is counted: those deprived, poor or not.</summary>
    public long[] Ascending { get; }

    /// <summary>Gets where among them the score of each cut-off stands.</summary>
    public int[] Places { get; }
}
