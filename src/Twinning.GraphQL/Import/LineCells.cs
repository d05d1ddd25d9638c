using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Import;

/// <summary>The cells of one row, read by column; a cell that cannot be read becomes a finding.</summary>
internal sealed class LineCells(int row, ReturnHeader header, IReadOnlyList<string> cells, List<Finding> findings)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>Gets the line of the file where the row begins.</summary>
    public int Row => row;

    /// <summary>Gets how many findings there are by now, in this row and before it.</summary>
    public int FindingsSoFar => findings.Count;

    /// <summary>Gets the text of a column; empty when the file leaves the column out.</summary>
    public string this[string column] => header.PlaceOf(column) is { } place ? cells[place] : string.Empty;

    public string Text(string column)
    {
        if (this[column].Length == 0)
        {
            Refuse(column, FileRules.ValuePresent, new Message($"Cột \"{column}\" không được để trống.", $"The column \"{column}\" must not be empty."));
        }

        return this[column];
    }

    public string? TextOrNull(string column) => this[column].Length == 0 ? null : this[column];

    public int Year(string column) => Text(column) switch
    {
        "" => 0,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999 => year,
        var text => Refuse(column, FileRules.WholeNumber, new Message(
            $"\"{text}\" không phải là năm; hãy ghi bốn chữ số, ví dụ 2020.",
            $"\"{text}\" is no year; write four digits such as 2020.")),
    };

    public DateOnly Day(string column)
    {
        var text = Text(column);
        if (text.Length > 0 && !DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Refuse(column, FileRules.Day, new Message(
                $"Không rõ ngày \"{text}\"; hãy ghi 2020-12-31 hoặc 31/12/2020.",
                $"The day \"{text}\" is unclear; write 2020-12-31 or 31/12/2020."));
        }

        return DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;
    }

    public long? Whole(string column)
    {
        var text = this[column];
        var number = WrittenNumber.Whole(text);
        if (text.Length > 0 && number is null)
        {
            Refuse(column, FileRules.WholeNumber, new Message(
                $"Không rõ số \"{text}\"; hãy ghi số nguyên như 1033 hoặc 1.033, để trống nếu chưa biết.",
                $"The number \"{text}\" is unclear; write a whole number such as 1033 or 1.033, or leave it empty if it is not known."));
        }

        return number;
    }

    public decimal? Percent(string column)
    {
        var text = this[column];
        var percent = WrittenNumber.Percent(text);
        if (text.Length > 0 && percent is null)
        {
            Refuse(column, FileRules.Percentage, new Message(
                $"Không rõ tỷ lệ \"{text}\"; hãy ghi như 15,70 hoặc 15.70, không kèm dấu %, để trống nếu không công bố.",
                $"The percentage \"{text}\" is unclear; write 15,70 or 15.70 without a sign, or leave it empty if none is printed."));
        }

        return percent;
    }

    /// <summary>Reads one of a few words, whatever the letters' case.</summary>
    public T OneOf<T>(string column)
        where T : struct, Enum
    {
        var text = Text(column);
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        if (text.Length > 0)
        {
            var valid = string.Join(", ", Enum.GetNames<T>().Select(name => name.ToUpperInvariant()));
            Refuse(column, FileRules.ValueKnown, new Message(
                $"Không có giá trị \"{text}\"; giá trị hợp lệ: {valid}.",
                $"There is no value \"{text}\"; valid: {valid}."));
        }

        return default;
    }

    private int Refuse(string column, RuleCode rule, Message message)
    {
        findings.Add(new Finding(row, column, this[column], Severity.Refusal, rule, message));
        return 0;
    }
}
