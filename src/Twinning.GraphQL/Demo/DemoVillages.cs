using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Demo;

/// <summary>The 24 villages (bôn) of the programme. That there are 24 was published, not which: their names and places are made up.</summary>
internal static class DemoVillages
{
    private const int FirstId = 101;
    private const int PerCommune = 3;

    /// <summary>Gets how many there are, as published.</summary>
    public static int Count => DemoPlaces.Communes.Count * PerCommune;

    /// <summary>Gets the villages, three in each commune and ward.</summary>
    public static IReadOnlyList<Area> All { get; } = [.. Enumerable.Range(0, Count).Select(ToArea)];

    /// <summary>Returns a village by its place from 0 on.</summary>
    public static VillageId Id(int index) => new(FirstId + index);

    private static Area ToArea(int index)
    {
        var commune = DemoPlaces.Communes[index / PerCommune];
        return new Area(
            Id(index).Area,
            AreaLevel.Village,
            "bôn",
            DayRange.Always,
            [new DatedName($"Bôn {index + 1:00}", DayRange.Always)],
            [new DatedCode(DemoDocuments.Scheme, $"BON-{index + 1:00}", DayRange.Always)],
            [
                new DatedParent(commune, DayRange.UpTo(DemoDocuments.NewMap.AddDays(-1))),
                new DatedParent(DemoPlaces.SuccessorOf(commune), DayRange.Since(DemoDocuments.NewMap)),
            ]);
    }
}
