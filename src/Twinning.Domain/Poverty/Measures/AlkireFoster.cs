using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Measures multidimensional poverty by the method of Alkire and Foster.</summary>
/// <remarks>
/// Source: Alkire and Foster (2011), "Counting and multidimensional poverty measurement", Journal of Public Economics 95, 476–487.
/// Poor is a household whose deprivation score is at or above the cut-off (c ≥ k). All results are exact.
/// </remarks>
public static class AlkireFoster
{
    /// <summary>Measures at one cut-off.</summary>
    /// <inheritdoc cref="Measure(DeprivationProfile, IndicatorWeights, IReadOnlyList{PovertyCutoff}, Weighting)"/>
    public static AlkireFosterResult Measure(
        DeprivationProfile profile, IndicatorWeights weights, PovertyCutoff cutoff, Weighting weighting = Weighting.Households) =>
        Measure(profile, weights, [cutoff], weighting)[0];

    /// <summary>Measures at many cut-offs, in one pass over the patterns.</summary>
    /// <exception cref="ArgumentException">There are not as many weights as the profile has indicators.</exception>
    public static IReadOnlyList<AlkireFosterResult> Measure(
        DeprivationProfile profile,
        IndicatorWeights weights,
        IReadOnlyList<PovertyCutoff> cutoffs,
        Weighting weighting = Weighting.Households)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(cutoffs);
        return Measure(profile, weights, new ReachedThresholds(weights, cutoffs), weighting);
    }

    /// <summary>Measures the whole and its groups at one cut-off.</summary>
    /// <inheritdoc cref="Decompose(IReadOnlyList{ProfileGroup}, IndicatorWeights, IReadOnlyList{PovertyCutoff}, Weighting)"/>
    public static AlkireFosterDecomposition Decompose(
        IReadOnlyList<ProfileGroup> groups, IndicatorWeights weights, PovertyCutoff cutoff, Weighting weighting = Weighting.Households) =>
        Decompose(groups, weights, [cutoff], weighting)[0];

    /// <summary>Measures the whole and its groups at many cut-offs; the groups recombine exactly to the whole.</summary>
    /// <exception cref="ArgumentException">There are no groups, or not as many weights as a profile has indicators.</exception>
    public static IReadOnlyList<AlkireFosterDecomposition> Decompose(
        IReadOnlyList<ProfileGroup> groups,
        IndicatorWeights weights,
        IReadOnlyList<PovertyCutoff> cutoffs,
        Weighting weighting = Weighting.Households)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(cutoffs);
        if (groups.Count == 0)
        {
            throw new ArgumentException("There are no groups.", nameof(groups));
        }

        var thresholds = new ReachedThresholds(weights, cutoffs);
        var measured = groups.Select(group => Measure(group.Profile, weights, thresholds, weighting)).ToArray();
        return [.. cutoffs.Select((_, at) => new AlkireFosterDecomposition(groups, [.. measured.Select(results => results[at])]))];
    }

    private static AlkireFosterResult[] Measure(DeprivationProfile profile, IndicatorWeights weights, ReachedThresholds thresholds, Weighting weighting)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (weights.Count != profile.IndicatorCount)
        {
            throw new ArgumentException("There are not as many weights as indicators.", nameof(weights));
        }

        var (counts, missing) = (ReachedCounts.At(profile, weights.Scores, thresholds.Ascending, weighting), profile.Missing(weighting));
        return [.. thresholds.Cutoffs.Select((cutoff, at) => new AlkireFosterResult(
            new AlkireFosterTerms(weights, cutoff, weighting), counts[0], counts[thresholds.Places[at]], missing))];
    }
}
