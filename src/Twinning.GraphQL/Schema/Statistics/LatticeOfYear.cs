using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Puts one table of a year into a lattice of areas: reviews and returns, on the old map and the new.</summary>
internal static class LatticeOfYear
{
    /// <summary>Counts the areas and parts about which a year tells.</summary>
    /// <param name="year">What is public.</param>
    /// <param name="count">Counts one of them.</param>
    public static IReadOnlyList<LatticeCell> Cells(PublishedYear year, Action<PublishedYear, PublicPart, CellCounts> count) =>
        Cells(year, year.Extents.Where(extent => extent.SameAs is null).Select(extent => (extent.Part, extent.Part.Key, extent.Atoms)), count);

    /// <summary>Counts areas and parts.</summary>
    /// <param name="year">What is public.</param>
    /// <param name="parts">The areas and parts, with their keys and extents.</param>
    /// <param name="count">Counts one of them.</param>
    public static IReadOnlyList<LatticeCell> Cells(
        PublishedYear year, IEnumerable<(PublicPart Part, long Key, IReadOnlySet<long> Atoms)> parts, Action<PublishedYear, PublicPart, CellCounts> count)
    {
        var cells = new List<LatticeCell>();
        var counts = new CellCounts();
        foreach (var (part, key, atoms) in parts)
        {
            count(year, part, counts);
            if (counts.Take(key, atoms) is { } cell)
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>Names the counts that follow when the minority's are taken from everybody's: those of the majority.</summary>
    public static IReadOnlyList<Complement> Complements(IEnumerable<LatticeCell> cells)
    {
        var names = cells.Select(cell => cell.Header).Distinct().SelectMany(header => header.Groups).Select(group => group.Name).ToHashSet();
        return
        [
            .. names.Order(StringComparer.Ordinal)
                .Where(name => name.Contains(Base(PopulationBase.All), StringComparison.Ordinal))
                .Select(name => (Whole: name, Part: name.Replace(Base(PopulationBase.All), Base(PopulationBase.Minority), StringComparison.Ordinal)))
                .Where(pair => names.Contains(pair.Part))
                .Select(pair => new Complement("majority of " + pair.Whole, pair.Whole, [pair.Part])),
        ];
    }

    /// <summary>Returns the day on which an area's extent is looked at: the round's own, or the first on which a later area existed.</summary>
    public static DateOnly DayOf(Area area, DateOnly day) => area.Days.Contains(day)
        ? day
        : area.Days.From > day ? area.Days.From.Value : area.Days.Until ?? day;

    /// <summary>Returns the word by which a group's name tells its population base.</summary>
    public static string Base(PopulationBase population) => $"<{population}>";
}
