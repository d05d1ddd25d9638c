using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The sums behind the measures of Foster, Greer and Thorbecke at one line, exact for incomes in whole đồng; they merge.</summary>
/// <remarks>Source: Foster, Greer and Thorbecke (1984), "A class of decomposable poverty measures", Econometrica 52.</remarks>
/// <param name="Line">The poverty line, above 0.</param>
/// <param name="Boundary">Whether who stands exactly at the line is poor.</param>
/// <param name="Population">The sum of the weights of all whose income is known.</param>
/// <param name="Poor">The sum of the weights of the poor.</param>
/// <param name="Gaps">The gaps of the poor in đồng, each times its weight.</param>
/// <param name="SquaredGaps">The squared gaps of the poor, each times its weight.</param>
/// <param name="Missing">The sum of the weights of those whose income is not known.</param>
public sealed record PovertyGapSums(
    Dong Line, CutoffBoundary Boundary, long Population, long Poor, Int128 Gaps, Int128 SquaredGaps, long Missing)
{
    /// <summary>Gets the poverty line, above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public Dong Line { get; } = Line > Dong.Zero ? Line : throw new ArgumentOutOfRangeException(nameof(Line));

    /// <summary>Gets the headcount ratio (FGT 0).</summary>
    public Measured HeadcountRatio => Measured.Of(Poor, Population);

    /// <summary>Gets the poverty gap (FGT 1).</summary>
    public Measured PovertyGap => new(Fraction.Of(Gaps, Line.Amount), Fraction.Of(Population));

    /// <summary>Gets the squared poverty gap (FGT 2).</summary>
    public Measured SquaredPovertyGap => new(Fraction.Of(SquaredGaps, (Int128)Line.Amount * Line.Amount), Fraction.Of(Population));

    /// <summary>Returns the measures as rows of a table.</summary>
    /// <param name="group">The name of the group that the rows are of; null for all.</param>
    public IReadOnlyList<MeasureRow> ToRows(string? group = null) =>
    [
        new(MeasureKind.HeadcountRatio, Fraction.Of(Line.Amount), null, group, HeadcountRatio, Population, Missing),
        new(MeasureKind.PovertyGap, Fraction.Of(Line.Amount), null, group, PovertyGap, Population, Missing),
        new(MeasureKind.SquaredPovertyGap, Fraction.Of(Line.Amount), null, group, SquaredPovertyGap, Population, Missing),
    ];

    /// <summary>Merges the sums of different households.</summary>
    /// <exception cref="ArgumentException">The lines or their boundaries differ.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public PovertyGapSums Merge(PovertyGapSums other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Line == Line && other.Boundary == Boundary
            ? checked(new PovertyGapSums(
                Line,
                Boundary,
                Population + other.Population,
                Poor + other.Poor,
                Gaps + other.Gaps,
                SquaredGaps + other.SquaredGaps,
                Missing + other.Missing))
            : throw new ArgumentException("Sums at different lines do not merge.", nameof(other));
    }
}
