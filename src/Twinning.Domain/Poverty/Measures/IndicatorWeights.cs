using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The weights of the indicators, exact fractions that sum to 1.</summary>
/// <remarks>
/// The deprivation score of a household is the sum of the weights of its deprived indicators: the counting vector c of Alkire and
/// Foster (2011), "Counting and multidimensional poverty measurement", Journal of Public Economics 95.
/// </remarks>
public sealed class IndicatorWeights
{
    private IndicatorWeights(IReadOnlyList<Fraction> weights, long whole)
    {
        Weights = weights;
        Scores = new ScoreTable([.. weights.Select(weight => (long)(weight.Numerator * (whole / weight.Denominator)))], whole);
    }

    /// <summary>Gets the number of indicators, from 1 to 16.</summary>
    public int Count => Weights.Count;

    /// <summary>Gets the weights in the order of the indicators.</summary>
    public IReadOnlyList<Fraction> Weights { get; }

    internal ScoreTable Scores { get; }

    /// <summary>Makes weights that sum to 1.</summary>
    /// <param name="weights">From 1 to 16 weights, none negative, in the order of the indicators.</param>
    /// <exception cref="ArgumentException">The weights do not sum to exactly 1, one is negative, there are none or more than 16, or their
    /// common denominator does not fit into 63 bits.</exception>
    public static IndicatorWeights Of(params IReadOnlyList<Fraction> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count < 1 || weights.Count > DeprivationProfile.MaxIndicators)
        {
            throw new ArgumentException("There are from 1 to 16 weights.", nameof(weights));
        }

        if (weights.Any(weight => weight < Fraction.Zero) || weights.Aggregate(Fraction.Add) != Fraction.One)
        {
            throw new ArgumentException("Weights are not negative and sum to exactly 1.", nameof(weights));
        }

        var whole = weights.Select(weight => weight.Denominator).Aggregate((all, one) => all / BigInteger.GreatestCommonDivisor(all, one) * one);
        return whole <= long.MaxValue
            ? new IndicatorWeights([.. weights], (long)whole)
            : throw new ArgumentException("The common denominator of the weights does not fit into 63 bits.", nameof(weights));
    }

    /// <summary>Gives every indicator the same weight.</summary>
    /// <param name="count">The number of indicators, from 1 to 16.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above 16.</exception>
    public static IndicatorWeights Equal(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, DeprivationProfile.MaxIndicators);
        return Of([.. Enumerable.Repeat(Fraction.Of(1, count), count)]);
    }

    /// <summary>Gives every dimension the same weight, and within a dimension every indicator the same.</summary>
    /// <param name="indicatorsByDimension">The number of indicators of each dimension, 1 or more; the indicators follow in that order.</param>
    /// <exception cref="ArgumentException">A number is below 1, or there are no dimensions, or more than 16 indicators.</exception>
    public static IndicatorWeights Nested(params IReadOnlyList<int> indicatorsByDimension)
    {
        ArgumentNullException.ThrowIfNull(indicatorsByDimension);
        return Nested([.. indicatorsByDimension.Select(count => new DimensionWeight(Fraction.Of(1, indicatorsByDimension.Count), count))]);
    }

    /// <summary>Shares the weight of each dimension equally among its indicators.</summary>
    /// <param name="dimensions">The dimensions; the indicators follow in their order.</param>
    /// <exception cref="ArgumentException">The weights do not sum to exactly 1, a dimension has no indicator, or there are no dimensions
    /// or more than 16 indicators.</exception>
    public static IndicatorWeights Nested(params IReadOnlyList<DimensionWeight> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        return dimensions.Any(dimension => dimension.Indicators is < 1 or > 16)
            ? throw new ArgumentException("A dimension has from 1 to 16 indicators.", nameof(dimensions))
            : Of([.. dimensions.SelectMany(dimension =>
                Enumerable.Repeat(dimension.Weight / Fraction.Of(dimension.Indicators), dimension.Indicators))]);
    }

    /// <summary>Returns the deprivation score of a pattern, from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bit beyond the last indicator is set.</exception>
    public Fraction ScoreOf(ushort pattern)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pattern >> Count, 0, nameof(pattern));
        return Fraction.Of(Scores.Of(pattern), Scores.Whole);
    }
}
