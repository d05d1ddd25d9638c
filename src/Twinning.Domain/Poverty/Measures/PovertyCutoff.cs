using System;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The poverty cut-off k: a household is poor if its deprivation score is at or above it.</summary>
/// <remarks>
/// Source: Alkire and Foster (2011), "Counting and multidimensional poverty measurement". Compared exactly: three twelfths reach a
/// quarter, which binary fractions would miss.
/// </remarks>
public sealed record PovertyCutoff
{
    private PovertyCutoff(Fraction score) => Score = score;

    /// <summary>Gets the cut-off of the intersection approach: poor is who is deprived of everything.</summary>
    public static PovertyCutoff Intersection { get; } = new(Fraction.One);

    /// <summary>Gets the lowest score of the poor, above 0 and up to 1, which is included.</summary>
    public Fraction Score { get; }

    /// <summary>Makes a cut-off.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is not above 0, or above 1.</exception>
    public static PovertyCutoff Of(Fraction score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(score, Fraction.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Fraction.One);
        return new PovertyCutoff(score);
    }

    /// <summary>Makes the cut-off of the union approach: poor is who is deprived of anything that has a weight.</summary>
    public static PovertyCutoff Union(IndicatorWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Of(weights.Weights.Where(weight => weight > Fraction.Zero).Min());
    }

    /// <summary>Makes the cut-off of a number of equally weighted indicators: 3 of 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 1 to <paramref name="indicators"/>.</exception>
    public static PovertyCutoff OfCount(int count, int indicators)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, indicators);
        return Of(Fraction.Of(count, indicators));
    }
}
