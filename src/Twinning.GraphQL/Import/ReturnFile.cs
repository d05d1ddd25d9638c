using System.Collections.Generic;
using System.IO;
using System.Linq;
using CsvHelper;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Import;

/// <summary>Reads a file of returns row by row; what cannot be read becomes a finding, and reading goes on.</summary>
/// <param name="findings">Takes the findings.</param>
internal sealed class ReturnFile(List<Finding> findings)
{
    /// <summary>Gets how many rows were read so far, good and bad; the header is not counted.</summary>
    public int Rows { get; private set; }

    /// <summary>Returns the rows that can be read. Comma and semicolon both separate; the file is UTF-8.</summary>
    public IEnumerable<ReturnLine> Read(Stream file)
    {
        CsvMalformedRecord? malformed = null;
        using var csv = CsvReader.Create(
            file,
            CsvReaderOptions.Default with { TrackLineNumbers = true, OnMalformedRecord = record => malformed = record },
            leaveOpen: true);
        if (ReturnHeader.Read(csv.Headers.ToArray().Select(VietnameseText.Compose), findings) is not { } header)
        {
            yield break;
        }

        while (csv.Read())
        {
            Rows++;
            var row = (int)csv.LineNumber;
            if (malformed is not null)
            {
                malformed = null;
                Refuse(row, FileRules.QuotesClosed, new Message(
                    "Dấu ngoặc kép trong dòng không khớp; hãy viết hai dấu \"\" cho một dấu trong ô.",
                    "The quotes in this row do not match; write \"\" for a quote inside a cell."));
            }
            else if (csv.FieldCount != header.Count)
            {
                Refuse(row, FileRules.FieldsAsInHeader, new Message(
                    $"Dòng có {csv.FieldCount} ô, tiêu đề có {header.Count}; hãy kiểm tra dấu phân cách và ngoặc kép.",
                    $"The row has {csv.FieldCount} cells, the header {header.Count}; check separators and quotes."));
            }
            else if (Cells(csv) is var cells && cells.Any(cell => cell.Contains('\uFFFD')))
            {
                Refuse(row, FileRules.Utf8, new Message(
                    "Dòng không phải UTF-8; hãy lưu tệp dưới dạng CSV UTF-8.",
                    "The row is not UTF-8; save the file as CSV UTF-8."));
            }
            else if (ReturnLine.Read(new LineCells(row, header, cells, findings)) is { } line)
            {
                yield return line;
            }
        }
    }

    private static string[] Cells(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.FieldCount).Select(place => VietnameseText.Compose(csv.GetString(place)).Trim())];

    private void Refuse(int row, RuleCode rule, Message message) =>
        findings.Add(new Finding(row, string.Empty, string.Empty, Severity.Refusal, rule, message));
}
