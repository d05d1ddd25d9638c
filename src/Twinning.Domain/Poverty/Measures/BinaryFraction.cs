using System;
using System.Numerics;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Goes between exact and binary fractions.</summary>
internal static class BinaryFraction
{
    /// <summary>Returns the exact value of a finite binary fraction.</summary>
    public static Fraction ToFraction(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        var whole = new BigInteger(exponent == 0 ? mantissa : mantissa | (1L << 52)) * (value < 0 ? -1 : 1);
        var shift = Math.Max(exponent, 1) - 1075;
        return shift >= 0 ? Fraction.Of(whole << shift) : Fraction.Of(whole, BigInteger.One << -shift);
    }

    /// <summary>Returns the binary fraction nearest to an exact one.</summary>
    public static double ToDouble(Fraction value)
    {
        // 64 bits of the quotient; what is left over is kept as a last bit, so that it is rounded once.
        var above = BigInteger.Abs(value.Numerator);
        var shift = 64 - (int)(above.GetBitLength() - value.Denominator.GetBitLength());
        var quotient = BigInteger.DivRem(
            shift > 0 ? above << shift : above, shift < 0 ? value.Denominator << -shift : value.Denominator, out var rest);
        if (quotient.GetBitLength() > 64)
        {
            (quotient, rest, shift) = (quotient >> 1, rest + (quotient & 1), shift - 1);
        }

        return value.Numerator.Sign * Math.ScaleB((double)((ulong)quotient | (rest.IsZero ? 0UL : 1UL)), -shift);
    }
}
