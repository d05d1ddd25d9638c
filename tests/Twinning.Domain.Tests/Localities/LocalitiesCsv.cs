using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Tests.Localities;

/// <summary>The published areas of Ayun Pa before and after 1 July 2025, with "Bôn 01" to "Bôn 08", one in each old commune.</summary>
internal static class LocalitiesCsv
{
    private static readonly DateOnly NewMap = new(2025, 7, 1);

    private static readonly Dictionary<string, DecidingDocument> Decisions = new()
    {
        ["province"] = new("202/2025/QH15", "Quốc hội", new DateOnly(2025, 6, 12)),
        ["commune"] = new("1664/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội", new DateOnly(2025, 6, 16)),
    };

    private static readonly string[][] Rows = File
        .ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "localities.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .ToArray();

    public static IReadOnlyList<Area> Areas { get; } = [.. Rows.Select(Read), .. Villages()];

    public static IReadOnlyList<LineageEvent> Lineage { get; } =
    [
        .. Rows.Where(row => row[8].Length > 0).Select(row =>
            new LineageEvent(LineageKind.MergedInto, IdOf("GSO-2004", row[1]), IdOf("GSO-2025", row[8]), NewMap, Decisions[row[2]])),
    ];

    public static AreaTree Tree { get; } = new(Areas, Lineage);

    public static AreaId IdOf(string scheme, string code) =>
        new(1 + Array.FindIndex(Rows, row => row[1] == code && (row[0] == scheme || row[0] == "ISO-3166")));

    public static VillageId Bon(int number) => new(100 + number);

    private static Area Read(string[] row)
    {
        var days = DayRange.Of(Day(row[6]), Day(row[7]));
        return new Area(
            IdOf(row[0], row[1]),
            Enum.Parse<AreaLevel>(row[2], ignoreCase: true),
            row[3],
            days,
            [new DatedName(row[4], days)],
            [new DatedCode(row[0], row[1], days)],
            row[5].Length == 0 ? [] : [new DatedParent(IdOf(row[0], row[5]), days)]);
    }

    private static IEnumerable<Area> Villages() => Rows
        .Where(row => row[0] == "GSO-2004" && row[2] == "commune")
        .Select((row, index) => new Area(
            Bon(index + 1).Area,
            AreaLevel.Village,
            "bôn",
            DayRange.Always,
            [new DatedName($"Bôn {index + 1:00}", DayRange.Always)],
            [],
            [
                new DatedParent(IdOf("GSO-2004", row[1]), DayRange.UpTo(NewMap.AddDays(-1))),
                new DatedParent(IdOf("GSO-2025", row[8]), DayRange.Since(NewMap)),
            ]));

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
