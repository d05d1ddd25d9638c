using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Import;

/// <summary>The header of a file of returns: which column stands where.</summary>
internal sealed class ReturnHeader
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    private ReturnHeader(IReadOnlyList<string> names)
    {
        Count = names.Count;
        foreach (var (place, name) in names.Index())
        {
            _places[name] = place;
        }
    }

    /// <summary>Gets how many fields a row has.</summary>
    public int Count { get; }

    /// <summary>Reads a header; null when a column is unknown, missing or there twice, which the findings then name.</summary>
    public static ReturnHeader? Read(IEnumerable<string> cells, List<Finding> findings)
    {
        List<string> names = [.. cells.Select(cell => cell.Trim())];
        var valid = string.Join(", ", ReturnColumns.All);
        var before = findings.Count;
        foreach (var name in names.Where(name => !ReturnColumns.All.Contains(name, StringComparer.OrdinalIgnoreCase)).Distinct())
        {
            Add(FileRules.ColumnKnown, name, new Message(
                $"Không có cột \"{name}\"; các cột hợp lệ: {valid}.",
                $"There is no column \"{name}\"; valid ones are {valid}."));
        }

        foreach (var name in ReturnColumns.Required.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            Add(FileRules.ColumnPresent, name, new Message(
                $"Thiếu cột \"{name}\"; các cột bắt buộc: {string.Join(", ", ReturnColumns.Required)}.",
                $"The column \"{name}\" is missing; required are {string.Join(", ", ReturnColumns.Required)}."));
        }

        foreach (var name in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            Add(FileRules.ColumnOnce, name.Key, new Message(
                $"Cột \"{name.Key}\" có {name.Count()} lần; hãy giữ lại một.",
                $"The column \"{name.Key}\" is there {name.Count()} times; keep one."));
        }

        return findings.Count == before ? new ReturnHeader(names) : null;

        void Add(RuleCode rule, string column, Message message) =>
            findings.Add(new Finding(1, column, string.Empty, Severity.Refusal, rule, message));
    }

    /// <summary>Returns where a column stands; null when the file leaves it out.</summary>
    public int? PlaceOf(string column) => _places.TryGetValue(column, out var place) ? place : null;
}
