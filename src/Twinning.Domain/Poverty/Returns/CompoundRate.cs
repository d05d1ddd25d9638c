using System.Numerics;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The yearly rate that, compounded, leads from one count to another; exact to the last place, without floating point.</summary>
internal static class CompoundRate
{
    private static readonly BigInteger Scale = 10_000;

    /// <summary>Returns (later ÷ earlier)^(1 ÷ years) − 1 with four decimal places, a half away from zero.</summary>
    /// <param name="earlier">The count at the start, 1 or more.</param>
    /// <param name="later">The count at the end, 0 or more.</param>
    /// <param name="years">The years between, 1 or more.</param>
    public static decimal PerYear(long earlier, long later, int years)
    {
        // Twice the ratio in ten-thousandths, so that halves are whole: the root of later × 20,000^years ÷ earlier.
        var power = later * BigInteger.Pow(2 * Scale, years);
        var down = Root(power / earlier, years);
        var isExact = BigInteger.Pow(down, years) * earlier == power;
        var above = down - (2 * Scale);
        var steps = above.Sign >= 0 ? (above + 1) / 2 : (above + (isExact ? 0 : 1) - 1) / 2;
        return (decimal)steps / (decimal)Scale;
    }

    /// <summary>Returns the largest whole number whose power is not above the value.</summary>
    internal static BigInteger Root(BigInteger value, int degree)
    {
        var low = BigInteger.Zero;
        var high = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = BigInteger.Pow(middle, degree) <= value ? (middle, high) : (low, middle);
        }

        return low;
    }
}
