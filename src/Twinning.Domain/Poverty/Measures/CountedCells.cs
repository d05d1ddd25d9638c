using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Cuts counted cells into the profiles of their groups.</summary>
internal static class CountedCells
{
    /// <summary>Makes the profiles.</summary>
    /// <param name="cells">The cells in ascending order: those of a group follow each other, the last is for what is missing.</param>
    /// <param name="indicatorCount">The number of indicators.</param>
    /// <param name="groupCount">The number of groups.</param>
    public static DeprivationProfile[] ToProfiles(
        IEnumerable<(long Cell, long Households, long People)> cells, int indicatorCount, int groupCount)
    {
        var profiles = new DeprivationProfile[groupCount];
        var patterns = new List<PatternCount>();
        var cellsPerGroup = (1L << indicatorCount) + 1;
        using var next = cells.GetEnumerator();
        var isOne = next.MoveNext();
        for (var group = 0; group < groupCount; group++)
        {
            var missingCell = ((group + 1) * cellsPerGroup) - 1;
            var missing = (Households: 0L, People: 0L);
            for (patterns.Clear(); isOne && next.Current.Cell <= missingCell; isOne = next.MoveNext())
            {
                var (cell, households, people) = next.Current;
                if (cell == missingCell)
                {
                    missing = (households, people);
                }
                else
                {
                    patterns.Add(new PatternCount((ushort)(cell - (group * cellsPerGroup)), households, people));
                }
            }

            profiles[group] = new DeprivationProfile(indicatorCount, [.. patterns], missing.Households, missing.People);
        }

        return profiles;
    }
}
