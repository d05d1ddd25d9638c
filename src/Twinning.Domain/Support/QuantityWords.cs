using System.Globalization;

namespace Twinning.Domain.Support;

/// <summary>How quantities are written in messages: with as many decimals as they have.</summary>
internal static class QuantityWords
{
    public static string Vietnamese(this Quantity quantity) => $"{quantity.Amount.Vietnamese()} {quantity.Unit}";

    public static string English(this Quantity quantity) => $"{quantity.Amount.English()} {quantity.Unit}";

    public static string Vietnamese(this decimal amount) => amount.English().Replace('.', ',');

    public static string English(this decimal amount) => amount.ToString("0.############", CultureInfo.InvariantCulture);
}
