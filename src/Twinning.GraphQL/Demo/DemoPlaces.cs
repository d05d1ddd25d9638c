using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CsvHelper;
using Twinning.Domain;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Demo;

/// <summary>The published area tree around Ayun Pa before and after 1 July 2025.</summary>
internal static class DemoPlaces
{
    private static readonly IReadOnlyList<Unit> Units = [.. ReadUnits()];

    /// <summary>Gets the town (thị xã Ayun Pa), which ended with the district level.</summary>
    public static AreaId Town { get; } = Id("624");

    /// <summary>Gets the four wards and four communes of the town, by code.</summary>
    public static IReadOnlyList<AreaId> Communes { get; } =
        [.. Units.Where(unit => unit.ParentCode == "624").Select(unit => new AreaId(unit.Id))];

    /// <summary>Gets all units of both maps, down to communes and wards.</summary>
    public static IReadOnlyList<Area> Areas { get; } = [.. Units.Select(ToArea)];

    /// <summary>Gets which units became which.</summary>
    public static IReadOnlyList<LineageEvent> Lineage { get; } = [.. Units.Where(unit => unit.Became is not null).Select(ToLineage)];

    /// <summary>Returns the unit of today's map that a commune or ward of the town became a part of.</summary>
    public static AreaId SuccessorOf(AreaId commune) => new(BecameOf(Units.Single(unit => unit.Id == commune.Value)).Id);

    private static AreaId Id(string code) => new(Units.First(unit => unit.Code == code).Id);

    private static Unit BecameOf(Unit unit) => Units.Single(other => other.Code == unit.Became && other.Days.From == DemoDocuments.NewMap);

    private static Area ToArea(Unit unit) => new(
        new AreaId(unit.Id),
        unit.Level,
        unit.Kind,
        unit.Days,
        [new DatedName(unit.Name, unit.Days)],
        [new DatedCode(unit.Scheme, unit.Code, unit.Days)],
        unit.ParentCode is null ? [] : [new DatedParent(ParentOf(unit), unit.Days)]);

    // Codes are re-used: the parent is the unit that had the code on the child's own days.
    private static AreaId ParentOf(Unit unit) =>
        new(Units.Single(other => other.Code == unit.ParentCode && other.Days.Contains(unit.Days)).Id);

    private static LineageEvent ToLineage(Unit unit) => new(
        LineageKind.MergedInto,
        new AreaId(unit.Id),
        new AreaId(BecameOf(unit).Id),
        DemoDocuments.NewMap,
        unit.Level == AreaLevel.Province ? DemoDocuments.ProvinceMerger : DemoDocuments.CommuneMerger);

    private static IEnumerable<Unit> ReadUnits()
    {
        using var csv = CsvReader.Create(EmbeddedData.Open("localities.csv"), CsvReaderOptions.Default with { Separator = ',' });
        while (csv.Read())
        {
            yield return new Unit(
                csv.RowNumber,
                csv.GetString("scheme"),
                csv.GetString("code"),
                Enum.Parse<AreaLevel>(csv.GetString("level"), ignoreCase: true),
                csv.GetString("kind"),
                csv.GetString("name"),
                OrNull(csv.GetString("parent_code")),
                DayRange.Of(Day(csv.GetString("valid_from")), Day(csv.GetString("valid_to"))),
                OrNull(csv.GetString("became")));
        }
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Unit(
        long Id, string Scheme, string Code, AreaLevel Level, string Kind, string Name, string? ParentCode, DayRange Days, string? Became);
}
