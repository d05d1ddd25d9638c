using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Import;

/// <summary>Says in which column of a row a broken rule of the library shows.</summary>
internal static class ReturnFindings
{
    private static readonly string[] Lists = [ReturnColumns.Poor, ReturnColumns.NearPoor];

    /// <summary>Turns the broken rules of a row into findings; where the column is not certain, the finding is about the row.</summary>
    public static IEnumerable<Finding> Of(ReturnLine line, IReadOnlyList<Violation> violations)
    {
        foreach (var group in violations.GroupBy(violation => violation.Code))
        {
            var columns = ColumnsOf(group.Key.Value, line).ToList();
            foreach (var (place, violation) in group.Index())
            {
                // A rule breaks once for each column it looks at, in their order.
                var column = columns.Count == 1 ? columns[0] : columns.Count == group.Count() ? columns[place] : string.Empty;
                yield return new Finding(line.Row, column, line.Cells[column], violation.Severity, violation.Code, violation.Message);
            }
        }
    }

    private static IEnumerable<string> ColumnsOf(string code, ReturnLine line) => code switch
    {
        "RETURN-COUNT-NEGATIVE" => Counts().Where(column => line.Cells[column].StartsWith('-')),
        "RETURN-FLOW-SUM" => Lists.Where(list => DoesNotAddUp(FlowOf(line, list).Balance)),
        "RETURN-EXIT-OVER-START" => Lists.Where(list => FlowOf(line, list).Exit > FlowOf(line, list).Start).Select(ReturnColumns.Exit),
        "RETURN-START-NOT-PREVIOUS-END" => Stated(line, Lists.Select(ReturnColumns.Start)),
        "RETURN-OVER-HOUSEHOLDS" => [ReturnColumns.Households],
        "RETURN-STANDARD-ROUND" => [ReturnColumns.Standard],
        "RETURN-DAY-OUTSIDE-YEAR" => [ReturnColumns.AsOf],
        "RETURN-PERCENT-RANGE" => Percents().Where(column => WrittenNumber.Percent(line.Cells[column]) is < 0 or > 100),
        "RETURN-RATE-CONTRADICTS-COUNTS" => Stated(line, Percents()),
        "RETURN-TOTAL-CONTRADICTS-PARTS" => [ReturnColumns.PoorAndNearPoor],
        _ => [],
    };

    private static string[] Percents() => [ReturnColumns.PoorPercent, ReturnColumns.NearPoorPercent];

    private static IEnumerable<string> Counts() =>
    [
        ReturnColumns.Households,
        .. Lists.SelectMany(list => new[]
        {
            ReturnColumns.Start(list), ReturnColumns.Exit(list), ReturnColumns.FallenBack(list), ReturnColumns.NewlyPoor(list), list,
        }),
        ReturnColumns.PoorAndNearPoor,
    ];

    private static IEnumerable<string> Stated(ReturnLine line, IEnumerable<string> columns) =>
        columns.Where(column => line.Cells[column].Length > 0);

    private static bool DoesNotAddUp(FlowBalance balance) =>
        balance.State == FlowState.OffBy || (balance.MissingMustBe < 0 && balance.Missing[0] != FlowPart.NetChange);

    private static PovertyFlow FlowOf(ReturnLine line, string list) => list == ReturnColumns.Poor ? line.Poor : line.NearPoor;
}
