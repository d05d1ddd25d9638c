using Twinning.Domain;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Rounds measures for showing.</summary>
internal static class Rounding
{
    // A decimal number has 28 digits: twelve behind the point leave room for fifteen before it.
    private static readonly Fraction Large = Fraction.OfDecimal(1_000_000_000_000_000);
    private static readonly Fraction TooLarge = Fraction.OfDecimal(decimal.MaxValue);

    /// <summary>Rounds to twelve places, or to none where the number is large; null where it does not fit into a decimal number.</summary>
    public static decimal? Rounded(this Fraction value)
    {
        var size = value < Fraction.Zero ? -value : value;
        return size < Large ? value.Round(12)
            : size < TooLarge ? value.Round(0)
            : null;
    }
}
