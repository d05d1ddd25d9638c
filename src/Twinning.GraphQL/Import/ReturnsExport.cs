using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Import;

/// <summary>Writes the yearly returns of the store in the format in which they are imported.</summary>
internal sealed class ReturnsExport(StoreReader reader)
{
    /// <summary>Writes all returns, in the order in which they were first recorded.</summary>
    /// <returns>How many rows were written.</returns>
    public async Task<int> WriteAsync(Stream file, CancellationToken cancellation)
    {
        var version = await reader.VersionAtAsync(null, cancellation);
        var areas = (await reader.RegistersAsync(version, cancellation)).Areas;
        var rows = await (await reader.FactsAsync<PovertyReturnRow>(version, cancellation)).OrderBy(row => row.Id).ToListAsync(cancellation);
        await using var csv = CsvWriter.Create(file, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader([.. ReturnColumns.All]);
        foreach (var row in rows)
        {
            csv.WriteRecord([.. ReturnColumns.All.Select(column => Cell(column, row, areas))]);
        }

        await csv.FlushAsync(cancellation);
        return rows.Count;
    }

    private static string Cell(string column, PovertyReturnRow row, AreaTree areas)
    {
        var area = areas.Find(new AreaId(row.AreaId))!;
        var code = area.CodesOn(row.AsOf) is [var first, ..] ? first : null;
        return column switch
        {
            ReturnColumns.AreaScheme => code?.Scheme ?? string.Empty,
            ReturnColumns.AreaCode => code?.Code ?? string.Empty,
            ReturnColumns.AreaName => NameOf(area, row.AsOf),
            ReturnColumns.Level => Word(area.Level).ToLowerInvariant(),
            ReturnColumns.ReviewYear => row.Year.ToString(CultureInfo.InvariantCulture),
            ReturnColumns.AsOf => row.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ReturnColumns.Kind => Word(row.Kind),
            ReturnColumns.Standard => row.Standard,
            ReturnColumns.Population => Word(row.Population),
            ReturnColumns.Households => Count(row.Households),
            ReturnColumns.PoorPercent => row.PrintedPoorPercent ?? string.Empty,
            ReturnColumns.NearPoorPercent => row.PrintedNearPoorPercent ?? string.Empty,
            ReturnColumns.PoorAndNearPoor => Count(row.PrintedPoorAndNearPoor),
            ReturnColumns.Source => row.Source,
            ReturnColumns.Note => row.Note ?? string.Empty,
            _ when column.StartsWith(ReturnColumns.NearPoor, StringComparison.Ordinal) => Count(Part(column, ReturnColumns.NearPoor, row.NearPoor)),
            _ => Count(Part(column, ReturnColumns.Poor, row.Poor)),
        };
    }

    private static long? Part(string column, string list, FlowColumns flow) =>
        column == list ? flow.End
        : column == ReturnColumns.Start(list) ? flow.Start
        : column == ReturnColumns.Exit(list) ? flow.Exit
        : column == ReturnColumns.FallenBack(list) ? flow.FallenBack
        : column == ReturnColumns.NewlyPoor(list) ? flow.NewlyPoor
        : flow.NetChange;

    // Offices write "Thị xã Ayun Pa" but "Gia Lai" and "Việt Nam".
    private static string NameOf(Area area, DateOnly day)
    {
        var name = area.NameOn(day);
        return area.Level is AreaLevel.Country or AreaLevel.Province || name.StartsWith(area.Kind, StringComparison.OrdinalIgnoreCase)
            ? name
            : $"{char.ToUpperInvariant(area.Kind[0])}{area.Kind[1..]} {name}";
    }

    private static string Word<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToUpperInvariant();

    private static string Count(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
