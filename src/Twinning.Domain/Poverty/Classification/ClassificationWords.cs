using System;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>How statuses and what decides them are written in explanations.</summary>
internal static class ClassificationWords
{
    public static Message NotKnown { get; } = new("chưa biết", "not known");

    public static Message GoOn { get; } = new("xét tiếp", "look further");

    public static Message Words(this PovertyStatus status) => status switch
    {
        PovertyStatus.Unknown => new("chưa xác định", "undecided"),
        PovertyStatus.Poor => new("hộ nghèo", "poor"),
        PovertyStatus.NearPoor => new("hộ cận nghèo", "near-poor"),
        PovertyStatus.AverageLivingStandard => new("hộ có mức sống trung bình", "of average living standard"),
        PovertyStatus.AboveAverage => new("hộ có mức sống trên trung bình", "above the average living standard"),
        PovertyStatus.NotPoor => new("không phải hộ nghèo, hộ cận nghèo", "neither poor nor near-poor"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Writes an income or its points with their unit.</summary>
    public static Message Income(this ChangeUnit unit, long amount) =>
        new($"{amount.Vietnamese()} {unit.Vietnamese()}", $"{amount.English()} {unit.English(amount)}");

    public static Message Words(this DeprivationCount count) => count.IsExact
        ? new($"thiếu hụt {count.AtLeast.Text()} chỉ số", $"deprived in {count.AtLeast.Text()} {ChangeUnit.Indicators.English(count.AtLeast)}")
        : new(
            $"thiếu hụt từ {count.AtLeast.Text()} đến {count.AtMost.Text()} chỉ số, chưa biết hết",
            $"deprived in {count.AtLeast.Text()} to {count.AtMost.Text()} indicators, not all known");

    public static string Vietnamese(this ChangeUnit unit) => unit switch
    {
        ChangeUnit.Dong => "đồng",
        ChangeUnit.IncomePoints => "điểm thu nhập",
        ChangeUnit.Indicators => "chỉ số",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    public static string English(this ChangeUnit unit, long amount) => unit switch
    {
        ChangeUnit.Dong => "đồng",
        ChangeUnit.IncomePoints => amount == 1 ? "income point" : "income points",
        ChangeUnit.Indicators => amount == 1 ? "indicator" : "indicators",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
