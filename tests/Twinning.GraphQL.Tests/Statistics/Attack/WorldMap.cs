using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>A small map: districts until 30 June 2025, communes of a province after, villages that merge, a commune that moves.</summary>
internal sealed class WorldMap
{
    private static readonly DateOnly Reform = new(2025, 7, 1);
    private static readonly DateOnly Merger = new(2024, 7, 1);

    private readonly List<Area> _areas = [];

    private WorldMap(Random random)
    {
        var districts = 1 + random.Next(2);
        Add(1, AreaLevel.Province, "tỉnh", DayRange.Always);
        for (var district = 0; district < districts; district++)
        {
            Add(2 + district, AreaLevel.District, "huyện", DayRange.UpTo(Reform.AddDays(-1)), (1, DayRange.Always));
        }

        var old = Enumerable.Range(10, 2 + random.Next(2)).ToList();
        var (stays, moves) = (random.Next(3) == 0 ? old[0] : -1, districts == 2 && random.Next(3) == 0 ? old[1] : -1);
        foreach (var commune in old)
        {
            var first = 2 + random.Next(districts);
            (long, DayRange)[] parents = commune == moves
                ? [(2, DayRange.UpTo(Merger.AddDays(-1))), (3, DayRange.Of(Merger, Reform.AddDays(-1)))]
                : [(first, DayRange.UpTo(Reform.AddDays(-1)))];
            var days = commune == stays ? DayRange.Always : DayRange.UpTo(Reform.AddDays(-1));
            Add(commune, AreaLevel.Commune, KindOf(random), days, commune == stays ? [.. parents, (1, DayRange.Since(Reform))] : parents);
        }

        var later = Enumerable.Range(20, 1 + random.Next(2)).ToList();
        later.ForEach(commune => Add(commune, AreaLevel.Commune, KindOf(random), DayRange.Since(Reform), (1, DayRange.Always)));
        var into = old.ToDictionary(commune => commune, commune => commune == stays ? commune : later[random.Next(later.Count)]);
        var villages = 3 + random.Next(4);
        var merge = random.Next(3) == 0;
        for (var village = 0; village < villages; village++)
        {
            var commune = old[village % old.Count];
            var next = random.Next(6) == 0 ? later[random.Next(later.Count)] : into[commune];
            var days = !merge ? DayRange.Always
                : village is 0 || village == old.Count ? DayRange.UpTo(Merger.AddDays(-1))
                : village == villages - 1 ? DayRange.Since(Merger)
                : DayRange.Always;
            Add(100 + village, AreaLevel.Village, "thôn", days, (commune, DayRange.UpTo(Reform.AddDays(-1))), (next, DayRange.Since(Reform)));
        }
    }

    /// <summary>Gets the areas.</summary>
    public AreaTree Tree => new(_areas, []);

    public static WorldMap Of(Random random) => new(random);

    /// <summary>Returns the map with one village in another commune all along: an error that was put right.</summary>
    public AreaTree Corrected(Random random)
    {
        var villages = _areas.Where(area => area.Level == AreaLevel.Village).ToList();
        var (wrong, like) = (villages[random.Next(villages.Count)], villages[random.Next(villages.Count)]);
        return new AreaTree(_areas.Select(area => area == wrong ? area with { Parents = like.Parents } : area), []);
    }

    private static string KindOf(Random random) => random.Next(3) == 0 ? "phường" : "xã";

    private void Add(long id, AreaLevel level, string kind, DayRange days, params (long Parent, DayRange Days)[] parents) => _areas.Add(new Area(
        new AreaId(id),
        level,
        kind,
        days,
        [new DatedName("A", DayRange.Always)],
        [],
        [.. parents.Select(parent => new DatedParent(new AreaId(parent.Parent), parent.Days))]));
}
