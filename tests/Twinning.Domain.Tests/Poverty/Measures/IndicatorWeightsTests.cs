using System;
using System.Linq;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class IndicatorWeightsTests
{
    [Fact]
    public void Equal_weights_are_one_nth_each() => Assert.Equal(
        Enumerable.Repeat(Fraction.Of(1, 12), 12), IndicatorWeights.Equal(12).Weights);

    [Fact]
    public void Nested_weights_share_the_weight_of_their_dimension()
    {
        // The global multidimensional poverty index: health 2, education 2, living standards 6 indicators.
        var weights = IndicatorWeights.Nested(2, 2, 6);

        Assert.Equal(
            [.. Enumerable.Repeat(Fraction.Of(1, 6), 4), .. Enumerable.Repeat(Fraction.Of(1, 18), 6)],
            weights.Weights);
        Assert.Equal(10, weights.Count);
        Assert.Equal(Fraction.Of(2, 9), weights.ScoreOf(0b10_0000_0001));
    }

    [Fact]
    public void Dimensions_may_weigh_differently() => Assert.Equal(
        [Fraction.Of(1, 8), Fraction.Of(1, 8), Fraction.Of(3, 4)],
        IndicatorWeights.Nested(new DimensionWeight(Fraction.Of(1, 4), 2), new DimensionWeight(Fraction.Of(3, 4), 1)).Weights);

    [Fact]
    public void Weights_that_are_not_a_whole_are_refused()
    {
        Assert.Throws<ArgumentException>("weights", () => IndicatorWeights.Of());
        Assert.Throws<ArgumentException>("weights", () => IndicatorWeights.Of(Fraction.Of(1, 3), Fraction.Of(1, 3)));
        Assert.Throws<ArgumentException>("weights", () => IndicatorWeights.Of(Fraction.OfDecimal(0.333333m), Fraction.Of(1, 3), Fraction.Of(1, 3)));
        Assert.Throws<ArgumentException>("weights", () => IndicatorWeights.Of(Fraction.Of(3, 2), Fraction.Of(-1, 2)));
        Assert.Throws<ArgumentException>("weights", () => IndicatorWeights.Of([Fraction.One, .. Enumerable.Repeat(Fraction.Zero, 16)]));
        Assert.Throws<ArgumentException>("dimensions", () => IndicatorWeights.Nested(1, 0));
        Assert.Throws<ArgumentException>("dimensions", () => IndicatorWeights.Nested(17));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => IndicatorWeights.Equal(0));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => IndicatorWeights.Equal(17));
    }

    [Fact]
    public void A_common_denominator_beyond_63_bits_is_refused()
    {
        var last = Fraction.Of(1, long.MaxValue);
        Assert.Equal(2, IndicatorWeights.Of(last, Fraction.One - last).Count);

        var past = Fraction.Of(1, (System.Numerics.BigInteger)long.MaxValue + 1);
        Assert.Throws<ArgumentException>("weights", () => IndicatorWeights.Of(past, Fraction.One - past));
    }

    [Fact]
    public void All_sixteen_bits_have_a_score()
    {
        var weights = IndicatorWeights.Equal(16);

        Assert.Equal(Fraction.One, weights.ScoreOf(ushort.MaxValue));
        Assert.Equal(Fraction.Of(1, 16), weights.ScoreOf(1 << 15));
        Assert.Equal(Fraction.Of(2, 16), weights.ScoreOf((1 << 8) | (1 << 7)));
        Assert.Throws<ArgumentOutOfRangeException>("pattern", () => IndicatorWeights.Equal(15).ScoreOf(1 << 15));
    }

    [Fact]
    public void A_cutoff_is_above_nothing_and_up_to_everything()
    {
        Assert.Throws<ArgumentOutOfRangeException>("score", () => PovertyCutoff.Of(Fraction.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("score", () => PovertyCutoff.Of(Fraction.Of(101, 100)));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => PovertyCutoff.OfCount(0, 10));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => PovertyCutoff.OfCount(11, 10));
        Assert.Equal(PovertyCutoff.Of(Fraction.One), PovertyCutoff.Intersection);
        Assert.Equal(PovertyCutoff.Of(Fraction.Of(3, 10)), PovertyCutoff.OfCount(3, 10));
    }

    [Fact]
    public void The_union_cutoff_is_the_lowest_weight_that_counts()
    {
        var weights = IndicatorWeights.Of(Fraction.Zero, Fraction.Of(1, 4), Fraction.Of(3, 4));

        Assert.Equal(PovertyCutoff.Of(Fraction.Of(1, 4)), PovertyCutoff.Union(weights));
    }
}
