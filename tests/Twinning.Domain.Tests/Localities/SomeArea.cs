using System;
using System.Linq;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Tests.Localities;

/// <summary>Short ways to write areas and lineage in tests; areas are called by their id.</summary>
internal static class SomeArea
{
    public static Area Country(long id) => Make(id, AreaLevel.Country, "nước", DayRange.Always, []);

    public static Area Province(long id, DayRange days, params long[] parents) => Make(id, AreaLevel.Province, "tỉnh", days, parents);

    public static Area District(long id, DayRange days, params long[] parents) => Make(id, AreaLevel.District, "huyện", days, parents);

    public static Area Commune(long id, DayRange days, params long[] parents) => Make(id, AreaLevel.Commune, "xã", days, parents);

    public static Area Village(long id, DayRange days, params long[] parents) => Make(id, AreaLevel.Village, "thôn", days, parents);

    public static Area With(this Area area, params (long Parent, DayRange Days)[] parents) =>
        area with { Parents = [.. parents.Select(parent => new DatedParent(new AreaId(parent.Parent), parent.Days))] };

    public static DateOnly Day(int year, int month = 1, int day = 1) => new(year, month, day);

    public static LineageEvent Merged(long from, long into, DateOnly day) =>
        new(LineageKind.MergedInto, new AreaId(from), new AreaId(into), day, null);

    public static LineageEvent Split(long from, long into, DateOnly day) =>
        new(LineageKind.SplitFrom, new AreaId(from), new AreaId(into), day, null);

    public static LineageEvent Renamed(long area, DateOnly day) =>
        new(LineageKind.Renamed, new AreaId(area), new AreaId(area), day, null);

    public static AreaTree Tree(params Area[] areas) => new(areas, []);

    public static string[] Codes(this AreaTree tree) => [.. LocalityRules.Judge(tree).Select(violation => violation.Code.Value)];

    private static Area Make(long id, AreaLevel level, string kind, DayRange days, long[] parents) => new(
        new AreaId(id),
        level,
        kind,
        days,
        [new DatedName($"{kind} {id}", days)],
        [],
        [.. parents.Select(parent => new DatedParent(new AreaId(parent), days))]);
}
