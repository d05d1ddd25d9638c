using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Spreads;

/// <summary>How many of a group have each level; a level that nobody has is there with zero.</summary>
/// <param name="Counts">The counts, the highest level first.</param>
public sealed record RatingCounts(IReadOnlyList<RatingCount> Counts)
{
    /// <summary>Gets how many there are (n).</summary>
    public int Count => Counts.Sum(count => count.Count);

    /// <summary>Counts levels.</summary>
    public static RatingCounts Of(IReadOnlyCollection<Rating> ratings) =>
        new([.. Enum.GetValues<Rating>().Reverse().Select(rating => new RatingCount(rating, ratings.Count(one => one == rating)))]);
}
