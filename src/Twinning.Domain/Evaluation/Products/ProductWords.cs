using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>How the terms of task results are written in explanations.</summary>
internal static class ProductWords
{
    public static Message TitleOf(string term) => term switch
    {
        TaskResultFormula.QuantityTerm => new Message("Số lượng (a)", "Quantity (a)"),
        TaskResultFormula.QualityTerm => new Message("Chất lượng (b)", "Quality (b)"),
        TaskResultFormula.TimelinessTerm => new Message("Tiến độ (c)", "Timeliness (c)"),
        _ => new Message($"Hệ số ({term})", $"Term ({term})"),
    };

    /// <summary>Says which units, or which recorded share, a term comes from.</summary>
    public static Message ReasonOf(string term, PeriodProducts period)
    {
        var tally = period.Tally;
        return term switch
        {
            TaskResultFormula.QuantityTerm => Units(tally.Done, tally.Assigned, "đã hoàn thành", "done"),
            TaskResultFormula.QualityTerm => Units(tally.WithQuality, tally.Assigned, "đạt chất lượng sau khi trừ lỗi", "with quality, faults taken off"),
            TaskResultFormula.TimelinessTerm => Units(tally.OnTime, tally.Assigned, "đúng tiến độ sau khi trừ lần chậm", "on time, delays taken off"),
            _ => new Message($"mức đạt {period.ShareOf(term).Vietnamese()}", $"reached {period.ShareOf(term).English()}"),
        };
    }

    private static Message Units(Fraction some, Fraction all, string vietnamese, string english) => new(
        $"{some.Vietnamese()} trên {all.Vietnamese()} sản phẩm quy đổi {vietnamese}", $"{some.English()} of {all.English()} converted units {english}");
}
