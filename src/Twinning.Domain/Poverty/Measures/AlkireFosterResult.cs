using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Multidimensional poverty at one cut-off, in exact fractions.</summary>
/// <remarks>Without anybody H and M0 are undefined; without poor A and the contributions are.</remarks>
public sealed class AlkireFosterResult
{
    private readonly AlkireFosterTerms _terms;
    private readonly ReachedCounts _all;
    private readonly ReachedCounts _poor;

    internal AlkireFosterResult(AlkireFosterTerms terms, ReachedCounts all, ReachedCounts poor, long missing)
    {
        (_terms, _all, _poor, Missing) = (terms, all, poor, missing);

        // Weights sum to less than 2^63 and counts are below 2^63, so the sum fits.
        Int128 sum = 0;
        for (var at = 0; at < Weights.Count; at++)
        {
            sum += (Int128)Weights.Scores.Weights[at] * _poor.Deprived[at];
        }

        PoorScores = Fraction.Of(sum, Weights.Scores.Whole);
    }

    /// <summary>Gets the weights of the indicators.</summary>
    public IndicatorWeights Weights => _terms.Weights;

    /// <summary>Gets the poverty cut-off k.</summary>
    public PovertyCutoff Cutoff => _terms.Cutoff;

    /// <summary>Gets whether households or people are counted.</summary>
    public Weighting Weighting => _terms.Weighting;

    /// <summary>Gets the households or people whose indicators are all known (n).</summary>
    public long Total => _all.Count;

    /// <summary>Gets the poor households or people (q).</summary>
    public long Poor => _poor.Count;

    /// <summary>Gets the households or people left out because an indicator is unknown.</summary>
    public long Missing { get; }

    /// <summary>Gets the incidence H = q ÷ n (tỷ lệ nghèo đa chiều).</summary>
    public Measured Incidence => Measured.Of(Poor, Total);

    /// <summary>Gets the intensity A: the average deprivation score of the poor.</summary>
    public Measured Intensity => new(PoorScores, Fraction.Of(Poor));

    /// <summary>Gets the adjusted headcount ratio M0 = H × A: the sum of the deprivation scores of the poor divided by n.</summary>
    public Measured AdjustedHeadcountRatio => new(PoorScores, Fraction.Of(Total));

    /// <summary>Gets the share of those deprived in each indicator, poor or not.</summary>
    public IReadOnlyList<Measured> UncensoredHeadcountRatios => Ratios(_all);

    /// <summary>Gets the share of those who are poor and deprived in each indicator.</summary>
    public IReadOnlyList<Measured> CensoredHeadcountRatios => Ratios(_poor);

    /// <summary>Gets the part of M0 that each indicator makes up; where defined, they sum to 1.</summary>
    public IReadOnlyList<Measured> Contributions =>
        [.. _poor.Deprived.Select((deprived, at) => new Measured(Weights.Weights[at] * Fraction.Of(deprived), PoorScores))];

    /// <summary>Gets the sum of the deprivation scores of the poor.</summary>
    internal Fraction PoorScores { get; }

    /// <summary>Returns the result as rows of a table.</summary>
    /// <param name="group">The name of the group that the rows are of; null for all.</param>
    public IReadOnlyList<MeasureRow> ToRows(string? group = null) =>
    [
        Row(MeasureKind.Incidence, null, group, Incidence),
        Row(MeasureKind.Intensity, null, group, Intensity),
        Row(MeasureKind.AdjustedHeadcountRatio, null, group, AdjustedHeadcountRatio),
        .. UncensoredHeadcountRatios.Select((ratio, at) => Row(MeasureKind.UncensoredHeadcountRatio, at, group, ratio)),
        .. CensoredHeadcountRatios.Select((ratio, at) => Row(MeasureKind.CensoredHeadcountRatio, at, group, ratio)),
        .. Contributions.Select((part, at) => Row(MeasureKind.IndicatorContribution, at, group, part)),
    ];

    internal MeasureRow Row(MeasureKind measure, int? indicator, string? group, Measured result) =>
        new(measure, Cutoff.Score, indicator, group, result, Total, Missing);

    /// <summary>Adds up results of the same terms for different households.</summary>
    internal static AlkireFosterResult Sum(IReadOnlyList<AlkireFosterResult> results) => new(
        results[0]._terms,
        ReachedCounts.Sum([.. results.Select(result => result._all)]),
        ReachedCounts.Sum([.. results.Select(result => result._poor)]),
        results.Aggregate(0L, (missing, result) => checked(missing + result.Missing)));

    private Measured[] Ratios(ReachedCounts counts) => Array.ConvertAll(counts.Deprived, deprived => Measured.Of(deprived, Total));
}
