using System;
using System.Globalization;
using System.Numerics;

namespace Twinning.Domain;

/// <summary>An exact fraction, always in lowest terms: two times one sixth is one third, and thirds add back to one.</summary>
/// <remarks>The default value is zero. The parts are whole numbers of any size, so no operation overflows or rounds.</remarks>
public readonly record struct Fraction : IComparable<Fraction>
{
    private readonly BigInteger _denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominatorLessOne) => (Numerator, _denominatorLessOne) = (numerator, denominatorLessOne);

    /// <summary>Gets zero.</summary>
    public static Fraction Zero => default;

    /// <summary>Gets one.</summary>
    public static Fraction One => Of(BigInteger.One);

    /// <summary>Gets the part above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the part below the line, always 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Makes a whole number.</summary>
    public static Fraction Of(BigInteger whole) => new(whole, BigInteger.Zero);

    /// <summary>Makes a fraction and brings it to lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction has no zero below the line.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / divisor, (denominator / divisor) - 1);
    }

    /// <summary>Makes the exact fraction that a decimal number writes: 40.18 is 2009/50.</summary>
    public static Fraction OfDecimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return Of(value < 0 ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Adds two fractions.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts one fraction from another.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Turns the sign around.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value._denominatorLessOne);

    /// <summary>Multiplies two fractions.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides one fraction by another.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => left._denominatorLessOne == right._denominatorLessOne
        ? Of(left.Numerator, right.Numerator)
        : Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Tells whether the left fraction is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left fraction is larger.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left fraction is smaller or the same.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left fraction is larger or the same.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Adds two fractions.</summary>
    public static Fraction Add(Fraction left, Fraction right) => left + right;

    /// <summary>Subtracts one fraction from another.</summary>
    public static Fraction Subtract(Fraction left, Fraction right) => left - right;

    /// <summary>Turns the sign around.</summary>
    public static Fraction Negate(Fraction value) => -value;

    /// <summary>Multiplies two fractions.</summary>
    public static Fraction Multiply(Fraction left, Fraction right) => left * right;

    /// <summary>Divides one fraction by another.</summary>
    public static Fraction Divide(Fraction left, Fraction right) => left / right;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Rounds to a number of decimal places, a half away from zero, as figures are printed.</summary>
    /// <param name="places">The decimal places, from 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is below 0 or above 20.</exception>
    /// <exception cref="OverflowException">The result does not fit into a decimal number.</exception>
    public decimal Round(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 20);
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places);
        var rounded = ((2 * scaled) + Denominator) / (2 * Denominator);
        return (decimal)(Numerator.Sign * rounded) / Power10(places);
    }

    /// <summary>Rounds to a percentage with a number of decimal places: 75 of 4,135 is 1.81 with two.</summary>
    /// <param name="places">The decimal places of the percentage, from 0 to 18.</param>
    public decimal Percent(int places) => (this * Of(new BigInteger(100))).Round(places);

    /// <summary>Prints the fraction as <c>2009/50</c>, a whole number as <c>3</c>.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    private static decimal Power10(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
