using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Import;

/// <summary>What a file of returns would change in the store, judged as a whole before anything is written.</summary>
/// <param name="New">The returns the store does not hold.</param>
/// <param name="Corrections">The returns that take the place of recorded ones, with those ones' numbers.</param>
internal sealed record ReturnPlan(IReadOnlyList<PovertyReturn> New, IReadOnlyList<(long Id, PovertyReturn Return)> Corrections)
{
    /// <summary>Gets how many facts would be recorded or corrected.</summary>
    public int Changes => New.Count + Corrections.Count;

    /// <summary>Makes the plan; rows that say what the store holds already are left out of it.</summary>
    /// <param name="lines">The rows of the file.</param>
    /// <param name="recorded">The returns in the store.</param>
    /// <param name="areas">The areas whose codes the rows name.</param>
    /// <param name="correct">Whether other figures for a recorded return correct it; otherwise they are refused.</param>
    /// <param name="findings">Takes the findings.</param>
    public static ReturnPlan Make(
        IEnumerable<ReturnLine> lines, IEnumerable<PovertyReturnRow> recorded, AreaTree areas, bool correct, List<Finding> findings)
    {
        var stored = recorded.ToDictionary(row => PovertyReturnMapping.ToDomain(row).Key);
        var stated = FirstOfEachKey(lines, areas, findings);
        var ofArea = stored.Values.Select(PovertyReturnMapping.ToDomain).Where(poverty => !stated.ContainsKey(poverty.Key))
            .Concat(stated.Values.Select(row => row.Return))
            .ToLookup(poverty => poverty.Key.Area);
        var added = new List<PovertyReturn>();
        var corrections = new List<(long Id, PovertyReturn Return)>();
        foreach (var (line, poverty) in stated.Values)
        {
            var held = stored.GetValueOrDefault(poverty.Key);
            if (held is not null && SaysTheSame(held, poverty))
            {
                continue;
            }

            if (held is not null && !correct)
            {
                findings.Add(Twice(line, new Message(
                    "Kho dữ liệu đã có báo cáo này với số liệu khác; hãy nhập lại với --correct để đính chính.",
                    "The store holds other figures for this return; import with --correct to correct it.")));
            }

            var others = ofArea[poverty.Key.Area].Where(other => other.Key != poverty.Key).ToList();
            findings.AddRange(ReturnFindings.Of(line, ReturnRules.Judge(poverty, others).Violations));
            if (held is null)
            {
                added.Add(poverty);
            }
            else
            {
                corrections.Add((held.Id, poverty));
            }
        }

        return new ReturnPlan(added, corrections);
    }

    private static Dictionary<ReturnKey, (ReturnLine Line, PovertyReturn Return)> FirstOfEachKey(
        IEnumerable<ReturnLine> lines, AreaTree areas, List<Finding> findings)
    {
        var first = new Dictionary<ReturnKey, (ReturnLine Line, PovertyReturn Return)>();
        foreach (var line in lines)
        {
            if (ReturnAreas.Find(areas, line, findings) is { } area
                && line.At(area) is var poverty
                && !first.TryAdd(poverty.Key, (line, poverty)))
            {
                var row = first[poverty.Key].Line.Row;
                findings.Add(Twice(line, new Message(
                    $"Dòng {row} đã nêu báo cáo cùng địa bàn, năm, chuẩn và đối tượng hộ; hãy giữ lại một dòng.",
                    $"Row {row} states the return of the same area, year, standard and population already; keep one of the two.")));
            }
        }

        return first;
    }

    // Compared as stored, so that 15.7 and 15.70 are two different printed figures.
    private static bool SaysTheSame(PovertyReturnRow held, PovertyReturn poverty)
    {
        var row = PovertyReturnMapping.ToRow(poverty, held.Id);
        return PovertyReturnMapping.ToDomain(held) == poverty
            && (held.PrintedPoorPercent, held.PrintedNearPoorPercent) == (row.PrintedPoorPercent, row.PrintedNearPoorPercent);
    }

    private static Finding Twice(ReturnLine line, Message message) => new(
        line.Row, ReturnColumns.ReviewYear, line.Cells[ReturnColumns.ReviewYear], Severity.Refusal, FileRules.KeyOnce, message);
}
