using System;
using System.Numerics;

namespace Twinning.Domain.Poverty;

/// <summary>What a household is deprived of (thiếu hụt): two sets of bits over the indicators of its standard, by position.</summary>
/// <remarks>The default value knows nothing of any indicator.</remarks>
public readonly record struct Deprivations
{
    private Deprivations(ushort deprived, ushort known) => (Deprived, Known) = (deprived, known);

    /// <summary>Gets the value that knows nothing of any indicator.</summary>
    public static Deprivations NotKnown => default;

    /// <summary>Gets the indicators in which the household is deprived; each of them is known.</summary>
    public ushort Deprived { get; }

    /// <summary>Gets the indicators that are known.</summary>
    public ushort Known { get; }

    /// <summary>Gets the number of indicators in which the household is known to be deprived.</summary>
    public int DeprivedCount => BitOperations.PopCount(Deprived);

    /// <summary>Gets the number of known indicators.</summary>
    public int KnownCount => BitOperations.PopCount(Known);

    /// <summary>Makes a value from its bits; the first indicator is the lowest bit.</summary>
    /// <param name="deprived">The indicators in which the household is deprived.</param>
    /// <param name="known">The indicators that are known.</param>
    /// <exception cref="ArgumentException">An indicator is deprived and not known.</exception>
    public static Deprivations Of(ushort deprived, ushort known) => (deprived & ~known) == 0
        ? new Deprivations(deprived, known)
        : throw new ArgumentException("An indicator in which the household is deprived must be among the known ones.", nameof(deprived));

    /// <summary>Makes a value of a standard whose first indicators, so many, are all known.</summary>
    /// <param name="deprived">The indicators in which the household is deprived.</param>
    /// <param name="indicators">The number of indicators of the standard, from 0 to 16.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indicators"/> is below 0 or above 16.</exception>
    /// <exception cref="ArgumentException">A bit lies beyond the indicators.</exception>
    public static Deprivations AllKnown(ushort deprived, int indicators) => Of(deprived, FirstBits(indicators));

    /// <summary>Returns whether the household is deprived in an indicator; null when that is not known.</summary>
    /// <param name="position">The position of the indicator, from 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is below 0 or above 15.</exception>
    public bool? At(int position)
    {
        var bit = Bit(position);
        return (Known & bit) == 0 ? null : (Deprived & bit) != 0;
    }

    /// <summary>Returns the same value with another finding in one indicator.</summary>
    /// <param name="position">The position of the indicator, from 0 to 15.</param>
    /// <param name="isDeprived">Whether the household is deprived in it; null when that is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is below 0 or above 15.</exception>
    public Deprivations With(int position, bool? isDeprived)
    {
        var bit = Bit(position);
        return new Deprivations(
            (ushort)(isDeprived == true ? Deprived | bit : Deprived & ~bit),
            (ushort)(isDeprived is null ? Known & ~bit : Known | bit));
    }

    /// <summary>Returns how many indicators the household may be deprived in, whatever the unknown ones are.</summary>
    /// <param name="indicators">The number of indicators of the standard, from 0 to 16.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="indicators"/> is below 0 or above 16, or a known indicator lies beyond them.
    /// </exception>
    public DeprivationCount CountAmong(int indicators)
    {
        var all = FirstBits(indicators);
        return (Known & ~all) == 0
            ? DeprivationCount.Between(DeprivedCount, DeprivedCount + BitOperations.PopCount((uint)(all & ~Known)))
            : throw new ArgumentOutOfRangeException(nameof(indicators), indicators, "A known indicator lies beyond those of the standard.");
    }

    /// <summary>Returns the bits of the first indicators, so many.</summary>
    internal static ushort FirstBits(int indicators)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(indicators);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(indicators, PovertyStandard.MostIndicators);
        return (ushort)((1 << indicators) - 1);
    }

    private static int Bit(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, PovertyStandard.MostIndicators);
        return 1 << position;
    }
}
