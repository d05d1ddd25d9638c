using System;

namespace Twinning.Domain.Poverty;

/// <summary>In how many indicators a household is deprived, as far as known: at least and at most so many.</summary>
/// <remarks>The default value is none, exactly.</remarks>
public readonly record struct DeprivationCount
{
    private DeprivationCount(int atLeast, int atMost) => (AtLeast, AtMost) = (atLeast, atMost);

    /// <summary>Gets the fewest there may be, 0 or more.</summary>
    public int AtLeast { get; }

    /// <summary>Gets the most there may be; never below <see cref="AtLeast"/>.</summary>
    public int AtMost { get; }

    /// <summary>Gets a value indicating whether the number is known.</summary>
    public bool IsExact => AtLeast == AtMost;

    /// <summary>Makes a known number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static DeprivationCount Exactly(int count) => Between(count, count);

    /// <summary>Makes a number of which only the bounds are known, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or the lower one is above the upper one.</exception>
    public static DeprivationCount Between(int atLeast, int atMost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, atLeast);
        return new DeprivationCount(atLeast, atMost);
    }

    /// <summary>Makes the number of which nothing is known under a standard: between none and all its indicators.</summary>
    public static DeprivationCount NotKnown(PovertyStandard standard) => new(0, standard.IndicatorLimit);
}
