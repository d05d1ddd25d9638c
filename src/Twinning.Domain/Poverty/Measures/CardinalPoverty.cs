using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Measures multidimensional poverty where achievements are cardinal, so that the depth of a deprivation has a meaning.</summary>
/// <remarks>
/// Source: Alkire and Foster (2011), "Counting and multidimensional poverty measurement". The normalised gap of a deprived achievement
/// x below z is (z − x) ÷ z; gaps of who is not poor are censored. Exact, row by row: for data that fit into memory as objects.
/// </remarks>
public static class CardinalPoverty
{
    /// <summary>Measures at one cut-off.</summary>
    /// <inheritdoc cref="Measure(IReadOnlyList{CardinalRow}, IReadOnlyList{CardinalDimension}, IReadOnlyList{PovertyCutoff}, CutoffBoundary)"/>
    public static CardinalResult Measure(
        IReadOnlyList<CardinalRow> rows, IReadOnlyList<CardinalDimension> dimensions, PovertyCutoff cutoff, CutoffBoundary boundary) =>
        Measure(rows, dimensions, [cutoff], boundary)[0];

    /// <summary>Measures at many cut-offs.</summary>
    /// <param name="rows">The rows; one with an unknown achievement is counted as missing.</param>
    /// <param name="dimensions">The dimensions, from 1 to 16.</param>
    /// <param name="cutoffs">The poverty cut-offs; who reaches one is poor.</param>
    /// <param name="boundary">Whether who stands exactly at a deprivation cut-off is deprived.</param>
    /// <exception cref="ArgumentException">The weights do not sum to 1, a deprivation cut-off is not above 0, a row has not as many
    /// achievements as there are dimensions, or a count is negative.</exception>
    public static IReadOnlyList<CardinalResult> Measure(
        IReadOnlyList<CardinalRow> rows,
        IReadOnlyList<CardinalDimension> dimensions,
        IReadOnlyList<PovertyCutoff> cutoffs,
        CutoffBoundary boundary)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(cutoffs);
        var weights = IndicatorWeights.Of([.. dimensions.Select(dimension => dimension.Weight)]);
        if (dimensions.Any(dimension => dimension.DeprivationCutoff <= Fraction.Zero))
        {
            throw new ArgumentException("A deprivation cut-off is above 0.", nameof(dimensions));
        }

        if (rows.Any(row => row.Achievements.Count != dimensions.Count || row.Count < 0))
        {
            throw new ArgumentException("A row has an achievement, or null, for each dimension and a count of 0 or more.", nameof(rows));
        }

        var builder = new DeprivationProfileBuilder(dimensions.Count);
        var judged = new List<CardinalGaps>();
        foreach (var row in rows)
        {
            var gaps = CardinalGaps.Of(row, dimensions, boundary);
            builder.AddCounted(0, gaps.Deprived, gaps.Known, row.Count, 0);
            judged.Add(gaps);
        }

        var all = (1 << dimensions.Count) - 1;
        return [.. AlkireFoster.Measure(builder.ToProfile(), weights, cutoffs).Select(counting =>
        {
            var poor = judged.Where(gaps => gaps.Known == all && weights.ScoreOf(gaps.Deprived) >= counting.Cutoff.Score).ToList();
            return new CardinalResult(counting, Sum(poor.Select(gaps => gaps.Gap)), Sum(poor.Select(gaps => gaps.SquaredGap)));
        })];
    }

    private static Fraction Sum(IEnumerable<Fraction> parts) => parts.Aggregate(Fraction.Zero, Fraction.Add);
}
