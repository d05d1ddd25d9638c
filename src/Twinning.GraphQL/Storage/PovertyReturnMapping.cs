using System.Globalization;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns a yearly return into its row and back.</summary>
internal static class PovertyReturnMapping
{
    /// <summary>Makes the row of a return.</summary>
    /// <param name="poverty">The return.</param>
    /// <param name="id">Its lasting number; a correction keeps it.</param>
    public static PovertyReturnRow ToRow(PovertyReturn poverty, long id) => new()
    {
        Id = id,
        AreaId = poverty.Key.Area.Value,
        Year = poverty.Key.Year,
        Standard = poverty.Key.Standard.Value,
        Population = poverty.Key.Population,
        Kind = poverty.Kind,
        AsOf = poverty.AsOf,
        Households = poverty.Households,
        Poor = ToColumns(poverty.Poor),
        NearPoor = ToColumns(poverty.NearPoor),
        PrintedPoorPercent = Print(poverty.Printed.PoorPercent),
        PrintedNearPoorPercent = Print(poverty.Printed.NearPoorPercent),
        PrintedPoorAndNearPoor = poverty.Printed.PoorAndNearPoor,
        Source = poverty.Source,
        Note = poverty.Note,
    };

    /// <summary>Makes the return of a row.</summary>
    public static PovertyReturn ToDomain(PovertyReturnRow row) => new(
        new ReturnKey(new AreaId(row.AreaId), row.Year, new StandardId(row.Standard), row.Population),
        row.Kind,
        row.AsOf,
        row.Households,
        ToFlow(row.Poor),
        ToFlow(row.NearPoor),
        new PrintedFigures(Parse(row.PrintedPoorPercent), Parse(row.PrintedNearPoorPercent), row.PrintedPoorAndNearPoor),
        row.Source,
        row.Note);

    private static FlowColumns ToColumns(PovertyFlow flow) =>
        new(flow.Start, flow.Exit, flow.FallenBack, flow.NewlyPoor, flow.NetChange, flow.End);

    private static PovertyFlow ToFlow(FlowColumns columns) =>
        new(columns.Start, columns.Exit, columns.FallenBack, columns.NewlyPoor, columns.NetChange, columns.End);

    // A decimal keeps the places it was read with: "15.70" stays "15.70".
    private static string? Print(decimal? percent) => percent?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Parse(string? percent) => percent is null ? null : decimal.Parse(percent, CultureInfo.InvariantCulture);
}
