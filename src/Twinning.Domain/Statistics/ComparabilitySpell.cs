using System.Collections.Generic;

namespace Twinning.Domain.Statistics;

/// <summary>A point of a series as far as comparing goes.</summary>
/// <param name="Year">The review year.</param>
/// <param name="Standard">The standard it is judged under.</param>
/// <param name="Base">The population base it is counted on.</param>
public sealed record SeriesPoint(int Year, string Standard, string Base);

/// <summary>A stretch of a series in which every two points compare.</summary>
/// <param name="FirstYear">Its first year.</param>
/// <param name="LastYear">Its last year.</param>
/// <param name="Standard">The one standard.</param>
/// <param name="Base">The one population base.</param>
/// <param name="Ends">Why it ends; null at the end of the series.</param>
public sealed record ComparabilitySpell(int FirstYear, int LastYear, string Standard, string Base, string? Ends)
{
    /// <summary>Cuts a series into spells, in the order of its points: a new one begins where standard or base changes.</summary>
    public static IReadOnlyList<ComparabilitySpell> Of(IEnumerable<SeriesPoint> points)
    {
        var spells = new List<ComparabilitySpell>();
        foreach (var point in points)
        {
            if (spells.Count > 0 && spells[^1].Standard == point.Standard && spells[^1].Base == point.Base)
            {
                spells[^1] = spells[^1] with { LastYear = point.Year };
                continue;
            }

            if (spells.Count > 0)
            {
                spells[^1] = spells[^1] with
                {
                    Ends = spells[^1].Standard != point.Standard
                        ? $"the standard changes from {spells[^1].Standard} to {point.Standard}"
                        : $"the population base changes from {spells[^1].Base} to {point.Base}",
                };
            }

            spells.Add(new ComparabilitySpell(point.Year, point.Year, point.Standard, point.Base, null));
        }

        return spells;
    }
}
