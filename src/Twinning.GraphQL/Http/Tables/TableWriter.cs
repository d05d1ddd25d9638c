using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CsvHelper;

namespace Twinning.GraphQL.Http.Tables;

/// <summary>Writes the list of an answer as CSV: a header of response paths, then a row for each thing.</summary>
internal static class TableWriter
{
    /// <summary>Returns the table.</summary>
    /// <param name="table">Which list, and what of it.</param>
    /// <param name="answer">The answer as JSON, without errors.</param>
    public static byte[] Write(ListTable table, ReadOnlyMemory<byte> answer)
    {
        using var json = JsonDocument.Parse(answer);
        var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, CsvWriterOptions.Default with { NewLine = "\r\n" }, leaveOpen: true))
        {
            csv.WriteHeader([.. table.Columns.Select(column => column.Count == 0 ? table.Path[^1] : ListTable.Written(column))]);
            foreach (var row in Rows(json.RootElement.GetProperty("data"), table))
            {
                csv.WriteRecord([.. table.Columns.Select(column => Cell(At(row, column)))]);
            }
        }

        return file.ToArray();
    }

    /// <summary>Writes a value for a cell; text that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    public static string Cell(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => Harmless(text.GetString()!),
        { ValueKind: JsonValueKind.Null } or null => string.Empty,
        _ => value.Value.GetRawText(),
    };

    private static string Harmless(string text) => text.Length > 0 && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static IEnumerable<JsonElement> Rows(JsonElement data, ListTable table) =>
        At(data, table.Path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static JsonElement? At(JsonElement from, IReadOnlyList<string> path)
    {
        foreach (var name in path)
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from))
            {
                return null;
            }
        }

        return from;
    }
}
