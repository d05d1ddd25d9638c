using System;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>How a measure changed between two dates; a fall is negative. What is undefined is null.</summary>
/// <remarks>
/// The four forms in which the global multidimensional poverty index reports changes. The figures must be of one standard: a change of
/// standard is not a change of poverty.
/// </remarks>
public sealed record MeasureChange
{
    private static readonly Fraction Hundred = Fraction.Of(100);

    private MeasureChange(Fraction earlier, Fraction later, Fraction years)
    {
        (Earlier, Later, Years) = (earlier, later, years);
        Absolute = later - earlier;
        Annualised = Absolute / years;
        if (earlier > Fraction.Zero)
        {
            RelativePercent = Hundred * Absolute / earlier;
            AnnualisedRelativePercent = 100 * (Math.Pow(BinaryFraction.ToDouble(later / earlier), BinaryFraction.ToDouble(Fraction.One / years)) - 1);
        }
    }

    /// <summary>Gets the measure at the start (M1).</summary>
    public Fraction Earlier { get; }

    /// <summary>Gets the measure at the end (M2).</summary>
    public Fraction Later { get; }

    /// <summary>Gets the years between (T).</summary>
    public Fraction Years { get; }

    /// <summary>Gets the absolute change M2 − M1.</summary>
    public Fraction Absolute { get; }

    /// <summary>Gets the absolute change per year (M2 − M1) ÷ T.</summary>
    public Fraction Annualised { get; }

    /// <summary>Gets the relative change in percent, 100 (M2 − M1) ÷ M1; null when the measure was 0 at the start.</summary>
    public Fraction? RelativePercent { get; }

    /// <summary>Gets the relative change per year in percent, 100 ((M2 ÷ M1)^(1 ÷ T) − 1); null when the measure was 0 at the start.</summary>
    /// <remarks>A root is seldom rational, so this one is a binary fraction.</remarks>
    public double? AnnualisedRelativePercent { get; }

    /// <summary>Compares a measure at two dates.</summary>
    /// <param name="earlier">The measure at the start, 0 or more; null when it is undefined.</param>
    /// <param name="later">The measure at the end, 0 or more; null when it is undefined.</param>
    /// <param name="years">The years between, above 0; half years are allowed.</param>
    /// <returns>The change; null when the measure is undefined at one of the dates.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A measure is negative, or <paramref name="years"/> is not above 0.</exception>
    public static MeasureChange? Between(Fraction? earlier, Fraction? later, Fraction years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(earlier ?? default, Fraction.Zero, nameof(earlier));
        ArgumentOutOfRangeException.ThrowIfLessThan(later ?? default, Fraction.Zero, nameof(later));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(years, Fraction.Zero);
        return earlier is { } start && later is { } end ? new MeasureChange(start, end, years) : null;
    }
}
