using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Puts everything that is counted about households in a year into one lattice: reviews and returns, on the old map and the new.</summary>
internal static class LatticeOfYear
{
    public static IReadOnlyCollection<LatticeCell> Cells(
        AreaTree areas, IReadOnlyList<PovertyReturnRow> returns, IReadOnlyList<ReviewedRound> rounds)
    {
        var groups = new Dictionary<long, List<CountGroup>>();
        foreach (var round in rounds)
        {
            foreach (var area in round.VillagesOf.Keys)
            {
                var count = round.CountOf(area)!;
                Add(area, new CountGroup(
                    $"review {round.Row.Standard} {Base(round.Row.Population)}",
                    [
                        count.Households, count.People, count.Poor, count.NearPoor, count.Households - count.Poor,
                        count.Households - count.NearPoor, count.Poor + count.NearPoor, count.Households - count.Poor - count.NearPoor,
                    ]));
            }
        }

        foreach (var row in returns)
        {
            var name = $"return {row.Standard} {row.Kind} {Base(row.Population)} ";
            foreach (var (part, value) in new[]
                     {
                         ("households", row.Households), ("poor", row.Poor.End), ("near-poor", row.NearPoor.End),
                         ("not poor", row.Households - row.Poor.End), ("not near-poor", row.Households - row.NearPoor.End),
                         ("neither", row.Households - row.Poor.End - row.NearPoor.End),
                     })
            {
                if (value is { } known)
                {
                    Add(row.AreaId, new CountGroup(name + part, [known]));
                }
            }
        }

        var reviewed = rounds.SelectMany(round => round.VillagesOf.Keys).ToHashSet();
        var day = rounds.Count > 0 ? rounds[0].Row.AsOf : returns.Count > 0 ? returns[0].AsOf : DateOnly.MinValue;
        return [.. groups.Select(area => new LatticeCell(area.Key, Atoms(areas, new AreaId(area.Key), day, reviewed), area.Value))];

        void Add(long area, CountGroup group)
        {
            if (!groups.TryGetValue(area, out var list))
            {
                groups[area] = list = [];
            }

            list.Add(group);
        }
    }

    /// <summary>Names the counts that follow when the minority's are taken from everybody's: those of the majority.</summary>
    public static IReadOnlyList<Complement> Complements(IReadOnlyCollection<LatticeCell> cells)
    {
        var names = cells.SelectMany(cell => cell.Groups).Select(group => group.Name).ToHashSet();
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

    // An area that the reviews do not cover whole has a rest of its own, which nobody publishes.
    private static HashSet<long> Atoms(AreaTree areas, AreaId id, DateOnly day, HashSet<long> reviewed)
    {
        var area = areas.Find(id)!;
        return
        [
            .. areas.Under(id, DayOf(area, day)).Append(area)
                .Where(part => part.Level == AreaLevel.Village || !reviewed.Contains(part.Id.Value))
                .Select(part => part.Level == AreaLevel.Village ? part.Id.Value : -part.Id.Value),
        ];
    }

    // The word by which a group's name tells its population base.
    private static string Base(PopulationBase population) => $"<{population}>";
}
