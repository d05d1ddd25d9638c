using System.Collections.Generic;

namespace Twinning.Domain.Poverty;

/// <summary>One income line of a standard with its name; the lines of two standards stand in the same order.</summary>
internal sealed record StandardLine(string Vietnamese, string English, Dong? Amount, bool IsOfTheAverage = false)
{
    /// <summary>Returns the lines below which a standard calls households poor or near-poor, and those of the average living standard.</summary>
    public static IReadOnlyList<StandardLine> Of(PovertyStandard standard) =>
    [
        .. Of(standard.Rural, "khu vực nông thôn", "rural"),
        .. Of(standard.Urban, "khu vực thành thị", "urban"),
    ];

    private static IEnumerable<StandardLine> Of(IncomeLines lines, string vietnamese, string english) =>
    [
        new($"mức thu nhập đủ để là hộ nghèo, {vietnamese}", $"{english} line of income alone", lines.IncomeAlone?.Value),
        new($"mức thu nhập kèm thiếu hụt, {vietnamese}", $"{english} line with deprivations", lines.WithDeprivations.Value),
        new($"mức sống trung bình, {vietnamese}", $"{english} line of the average living standard", lines.Average?.Value, IsOfTheAverage: true),
    ];
}
