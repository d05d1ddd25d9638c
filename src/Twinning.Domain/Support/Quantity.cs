using Twinning.Domain.Rules;

namespace Twinning.Domain.Support;

/// <summary>An amount and what it is measured in: 15 tấn, 42 suất, 3 km (số lượng, đơn vị tính).</summary>
/// <param name="Amount">The amount; the rules ask for at most three decimals and no more than <see cref="Most"/>, so that sums stay exact.</param>
/// <param name="Unit">The unit as the office writes it. Units are compared letter by letter and never converted: kg is not tấn.</param>
/// <remarks>Money is no quantity: see <see cref="Dong"/>.</remarks>
public sealed record Quantity(decimal Amount, string Unit)
{
    /// <summary>Gets the largest amount that the rules accept.</summary>
    public static decimal Most => 999_999_999_999.999m;

    /// <summary>Returns what is wrong with the quantity where nothing less than an amount is accepted; null when it is sound.</summary>
    internal Message? Fault(bool zeroIsSound)
    {
        if (string.IsNullOrWhiteSpace(Unit))
        {
            return new Message("chưa có đơn vị tính", "has no unit");
        }

        if (Amount < 0 || (Amount == 0 && !zeroIsSound) || Amount > Most)
        {
            return new Message(
                $"ghi {this.Vietnamese()}, phải {(zeroIsSound ? "từ 0 trở lên" : "lớn hơn 0")} và không quá 999.999.999.999,999",
                $"is {this.English()}; it must be {(zeroIsSound ? "0 or more" : "more than 0")} and at most 999,999,999,999.999");
        }

        return decimal.Round(Amount, 3) == Amount
            ? null
            : new Message($"ghi {this.Vietnamese()}, chỉ được ba chữ số thập phân", $"is {this.English()}; it has at most three decimals");
    }
}
