using System.Numerics;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A rate of households with what it rests on; counts come before printed percentages.</summary>
/// <param name="Value">The rate, 1 being all households; null when not known.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Reason">Why it is not known; null when it is.</param>
public sealed record ReturnRate(Fraction? Value, RateBasis Basis, Message? Reason)
{
    internal static ReturnRate Of(BigInteger? count, BigInteger? households, decimal? printedPercent, int year) =>
        (count, households, printedPercent) switch
        {
            ({ } part, { IsZero: false } all, _) => new ReturnRate(Fraction.Of(part, all), RateBasis.Counted, null),
            (_, _, { } percent) => new ReturnRate(Fraction.OfDecimal(percent) / Fraction.Of(100), RateBasis.Printed, null),
            _ => new ReturnRate(null, RateBasis.Unknown, WhyUnknown(count, households, year)),
        };

    private static Message WhyUnknown(BigInteger? count, BigInteger? households, int year) => (count, households) switch
    {
        (null, _) => new Message(
            $"Chưa biết số hộ được đếm năm {year.Text()}, cũng không có tỷ lệ công bố.",
            $"The counted households of {year.Text()} are not known, and no percentage is printed."),
        (_, null) => new Message(
            $"Chưa biết tổng số hộ năm {year.Text()}, cũng không có tỷ lệ công bố.",
            $"The number of all households in {year.Text()} is not known, and no percentage is printed."),
        _ => new Message(
            $"Năm {year.Text()} không có hộ nào nên không tính được tỷ lệ.",
            $"There are no households in {year.Text()}, so there is no rate."),
    };
}
