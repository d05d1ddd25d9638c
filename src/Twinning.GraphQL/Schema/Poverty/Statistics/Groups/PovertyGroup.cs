using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Querying.Cells;

namespace Twinning.GraphQL.Schema.Poverty.Statistics.Groups;

/// <summary>What household reviews are grouped by: the edges of the lattice on which the public sees them.</summary>
internal enum PovertyGroupBy
{
    Year,
    Province,
    District,
    Commune,
    Village,
    Settlement,
    Population,
}

/// <summary>A cell of the lattice, and where it stands in its series of years.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Before">The cell of the same area, part and base one year earlier; null where that year was not asked for.</param>
/// <param name="Spell">The stretch of its series in which every two cells compare; null where no round speaks for it.</param>
internal sealed record PovertyGroup(PovertyStatistic Cell, PovertyStatistic? Before, ComparabilitySpell? Spell) : CellGroup<PovertyStatistic>(Cell, Before)
{
    /// <summary>Puts cells into series: those of one area, part and base, by year and standard.</summary>
    public static IEnumerable<PovertyGroup> Series(IEnumerable<PovertyStatistic> cells) => cells
        .GroupBy(cell => (cell.Area.Area.Id, cell.Settlement, cell.Population))
        .SelectMany(series => Linked([.. series.OrderBy(cell => cell.Year).ThenBy(cell => cell.Round?.StandardName, StringComparer.Ordinal)]));

    private static IEnumerable<PovertyGroup> Linked(IReadOnlyList<PovertyStatistic> series)
    {
        var spells = ComparabilitySpell.Of(series.Where(cell => cell.Round is not null)
            .Select(cell => new SeriesPoint(cell.Year, cell.Round!.StandardName, cell.Population.ToString())));
        foreach (var cell in series)
        {
            var earlier = series.Where(other => other.Year == cell.Year - 1).ToList();
            yield return new PovertyGroup(
                cell,
                earlier.Find(other => other.Round?.StandardName == cell.Round?.StandardName) ?? earlier.LastOrDefault(),
                spells.FirstOrDefault(spell => spell.Standard == cell.Round?.StandardName && spell.FirstYear <= cell.Year && cell.Year <= spell.LastYear));
        }
    }
}
