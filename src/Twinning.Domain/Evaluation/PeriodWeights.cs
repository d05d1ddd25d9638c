using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation;

/// <summary>What each of a year's months or quarters weighs in its average.</summary>
/// <remarks>
/// Source: Decree 335/2025/NĐ-CP, Article 21: the year is the average of its periods. What several agencies earned in one period, before they
/// merged, weighs together as much as any other period: a convention of this software.
/// </remarks>
internal static class PeriodWeights
{
    /// <summary>Returns each with its weight, by their days; the weights add up to one.</summary>
    public static IReadOnlyList<(T Period, Fraction Weight)> Of<T>(IReadOnlyCollection<T> periods, Func<T, DayRange> days)
    {
        var same = periods.ToLookup(days);
        return [.. periods.OrderBy(period => days(period).From).Select(period => (period, Fraction.Of(1, same.Count * same[days(period)].Count())))];
    }
}
