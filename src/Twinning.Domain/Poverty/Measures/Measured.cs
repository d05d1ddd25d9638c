namespace Twinning.Domain.Poverty.Measures;

/// <summary>A measure with what stands above and below its line; without anything below it is undefined, which is an answer, not an error.</summary>
/// <param name="Numerator">The part above the line, such as the sum of the deprivation scores of the poor.</param>
/// <param name="Denominator">The part below the line, such as the number of households; 0 when the measure is undefined.</param>
public readonly record struct Measured(Fraction Numerator, Fraction Denominator)
{
    /// <summary>Gets whether the measure has a value.</summary>
    public bool IsDefined => Denominator != Fraction.Zero;

    /// <summary>Gets the exact value; null when it is undefined.</summary>
    public Fraction? Value => IsDefined ? Numerator / Denominator : null;

    internal static Measured Of(long numerator, long denominator) => new(Fraction.Of(numerator), Fraction.Of(denominator));
}
