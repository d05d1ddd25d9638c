namespace Twinning.Domain.Poverty.Measures;

/// <summary>A measure as a row of a table, with all that is needed to defend it.</summary>
/// <param name="Measure">Which measure it is.</param>
/// <param name="Cutoff">The poverty cut-off or the poverty line it was taken at; null where none applies.</param>
/// <param name="Indicator">The indicator, counted from 0; null where none applies.</param>
/// <param name="Group">The name of the group; null for all.</param>
/// <param name="Result">The value with what stands above and below its line.</param>
/// <param name="N">The households, people or rows it rests on.</param>
/// <param name="Missing">The households, people or rows left out because something about them is unknown.</param>
public sealed record MeasureRow(
    MeasureKind Measure, Fraction? Cutoff, int? Indicator, string? Group, Measured Result, long N, long Missing)
{
    /// <summary>Gets the value; null when it is undefined.</summary>
    public Fraction? Value => Result.Value;

    /// <summary>Gets the part above the line.</summary>
    public Fraction Numerator => Result.Numerator;

    /// <summary>Gets the part below the line; 0 when the value is undefined.</summary>
    public Fraction Denominator => Result.Denominator;
}
