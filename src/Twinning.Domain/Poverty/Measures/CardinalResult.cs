using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Multidimensional poverty of cardinal data at one cut-off, with the depth of the deprivations.</summary>
/// <remarks>Without anybody M1 and M2 are undefined.</remarks>
public sealed class CardinalResult
{
    internal CardinalResult(AlkireFosterResult counting, Fraction gaps, Fraction squaredGaps)
    {
        Counting = counting;
        AdjustedPovertyGap = new Measured(gaps, Fraction.Of(counting.Total));
        AdjustedSquaredPovertyGap = new Measured(squaredGaps, Fraction.Of(counting.Total));
    }

    /// <summary>Gets the measures that only count deprivations: H, A, M0, headcounts and contributions.</summary>
    public AlkireFosterResult Counting { get; }

    /// <summary>Gets the adjusted poverty gap M1: the weighted normalised gaps of the poor, summed and divided by n.</summary>
    public Measured AdjustedPovertyGap { get; }

    /// <summary>Gets the adjusted squared poverty gap M2: the same with squared gaps.</summary>
    public Measured AdjustedSquaredPovertyGap { get; }

    /// <summary>Returns the result as rows of a table.</summary>
    public IReadOnlyList<MeasureRow> ToRows() =>
    [
        .. Counting.ToRows(),
        Counting.Row(MeasureKind.AdjustedPovertyGap, null, null, AdjustedPovertyGap),
        Counting.Row(MeasureKind.AdjustedSquaredPovertyGap, null, null, AdjustedSquaredPovertyGap),
    ];
}
