using System;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;

namespace Twinning.GraphQL.Import;

/// <summary>A row of a file of returns, read but for the area, which is still a code.</summary>
internal sealed record ReturnLine(
    LineCells Cells,
    AreaLevel Level,
    int Year,
    StandardId Standard,
    PopulationBase Population,
    ReturnKind Kind,
    DateOnly AsOf,
    long? Households,
    PovertyFlow Poor,
    PovertyFlow NearPoor,
    PrintedFigures Printed,
    string Source,
    string? Note)
{
    public int Row => Cells.Row;

    /// <summary>Returns the return that the row states for an area.</summary>
    public PovertyReturn At(AreaId area) => new(
        new ReturnKey(area, Year, Standard, Population), Kind, AsOf, Households, Poor, NearPoor, Printed, Source, Note);

    /// <summary>Reads a row; null when a cell cannot be read, which a finding then names.</summary>
    public static ReturnLine? Read(LineCells cells)
    {
        var broken = cells.FindingsSoFar;
        cells.Text(ReturnColumns.AreaScheme);
        cells.Text(ReturnColumns.AreaCode);
        var line = new ReturnLine(
            cells,
            cells.OneOf<AreaLevel>(ReturnColumns.Level),
            cells.Year(ReturnColumns.ReviewYear),
            new StandardId(cells.Text(ReturnColumns.Standard) is { Length: > 0 } standard ? standard : "?"),
            cells.OneOf<PopulationBase>(ReturnColumns.Population),
            cells.OneOf<ReturnKind>(ReturnColumns.Kind),
            cells.Day(ReturnColumns.AsOf),
            cells.Whole(ReturnColumns.Households),
            ReadFlow(cells, ReturnColumns.Poor),
            ReadFlow(cells, ReturnColumns.NearPoor),
            new PrintedFigures(
                cells.Percent(ReturnColumns.PoorPercent),
                cells.Percent(ReturnColumns.NearPoorPercent),
                cells.Whole(ReturnColumns.PoorAndNearPoor)),
            cells.Text(ReturnColumns.Source),
            cells.TextOrNull(ReturnColumns.Note));
        return cells.FindingsSoFar == broken ? line : null;
    }

    private static PovertyFlow ReadFlow(LineCells cells, string list) => new(
        cells.Whole(ReturnColumns.Start(list)),
        cells.Whole(ReturnColumns.Exit(list)),
        cells.Whole(ReturnColumns.FallenBack(list)),
        cells.Whole(ReturnColumns.NewlyPoor(list)),
        cells.Whole(ReturnColumns.NetChange(list)),
        cells.Whole(list));
}
