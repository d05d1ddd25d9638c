using System;
using CsCheck;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class ChangeTests
{
    private static readonly Gen<Fraction> AnyShare = Gen.Select(Gen.Int[0, 60], Gen.Int[60, 80]).Select((above, below) => Fraction.Of(above, below));

    [Fact]
    public void A_fall_is_negative_in_all_four_forms()
    {
        var change = MeasureChange.Between(Fraction.OfDecimal(0.4m), Fraction.OfDecimal(0.324m), Fraction.Of(2))!;

        Assert.Equal(Fraction.OfDecimal(-0.076m), change.Absolute);
        Assert.Equal(Fraction.OfDecimal(-0.038m), change.Annualised);
        Assert.Equal(Fraction.Of(-19), change.RelativePercent);
        Assert.Equal(-10, change.AnnualisedRelativePercent!.Value, 13);
    }

    [Fact]
    public void Half_years_count_as_half()
    {
        var change = MeasureChange.Between(Fraction.Of(1, 4), Fraction.Of(1, 2), Fraction.Of(5, 2))!;

        Assert.Equal(Fraction.Of(1, 10), change.Annualised);
        Assert.Equal(100 * (Math.Pow(2, 0.4) - 1), change.AnnualisedRelativePercent!.Value, 12);
    }

    [Fact]
    public void From_nothing_there_is_no_relative_change_and_to_nothing_it_is_a_hundred_percent()
    {
        var up = MeasureChange.Between(Fraction.Zero, Fraction.Of(1, 2), Fraction.One)!;
        var down = MeasureChange.Between(Fraction.Of(1, 2), Fraction.Zero, Fraction.Of(3))!;

        Assert.Equal((Fraction.Of(1, 2), null, null), (up.Absolute, up.RelativePercent, up.AnnualisedRelativePercent));
        Assert.Equal((Fraction.Of(-100), -100.0), (down.RelativePercent, down.AnnualisedRelativePercent));
    }

    [Fact]
    public void An_undefined_measure_has_no_change()
    {
        Assert.Null(MeasureChange.Between(null, Fraction.One, Fraction.One));
        Assert.Null(MeasureChange.Between(Fraction.One, null, Fraction.One));
    }

    [Fact]
    public void Negative_measures_and_no_time_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("earlier", () => MeasureChange.Between(Fraction.Of(-1), null, Fraction.One));
        Assert.Throws<ArgumentOutOfRangeException>("later", () => MeasureChange.Between(null, Fraction.Of(-1), Fraction.One));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => MeasureChange.Between(null, null, Fraction.Zero));
    }

    [Fact]
    public void The_Shapley_parts_sum_exactly_to_the_change()
    {
        Gen.Select(AnyShare, AnyShare, AnyShare, AnyShare).Sample(
            (h1, a1, h2, a2) =>
            {
                var split = ShapleySplit.Between(h1, a1, h2, a2)!;

                Assert.Equal((h2 * a2) - (h1 * a1), split.Incidence + split.Intensity);
                Assert.Equal(split.Change, split.Incidence + split.Intensity);
                Assert.Equal(new ShapleySplit(-split.Incidence, -split.Intensity), ShapleySplit.Between(h2, a2, h1, a1));
            },
            iter: Tries.Of(5000));
    }

    [Fact]
    public void A_factor_that_does_not_change_has_no_part()
    {
        var (half, third, quarter) = (Fraction.Of(1, 2), Fraction.Of(1, 3), Fraction.Of(1, 4));

        Assert.Equal(new ShapleySplit(Fraction.Of(-1, 12), Fraction.Zero), ShapleySplit.Between(half, third, quarter, third));
        Assert.Equal(new ShapleySplit(Fraction.Zero, Fraction.Of(-1, 24)), ShapleySplit.Between(half, third, half, quarter));
    }

    [Fact]
    public void The_split_of_two_results_is_that_of_their_H_and_A_and_none_without_poor()
    {
        var (weights, half) = (IndicatorWeights.Equal(2), PovertyCutoff.OfCount(1, 2));
        var earlier = AlkireFoster.Measure(SomeProfile.OfMatrix([[1, 1], [1, 0], [0, 0]]), weights, half);
        var later = AlkireFoster.Measure(SomeProfile.OfMatrix([[1, 0], [0, 0], [0, 0]]), weights, half);
        var nobody = AlkireFoster.Measure(SomeProfile.OfMatrix([[0, 0]]), weights, half);

        // H from 2/3 to 1/3, A from 3/4 to 1/2, M0 from 1/2 to 1/6.
        Assert.Equal(new ShapleySplit(Fraction.Of(-5, 24), Fraction.Of(-1, 8)), ShapleySplit.Between(earlier, later));
        Assert.Null(ShapleySplit.Between(earlier, nobody));
        Assert.Null(ShapleySplit.Between(nobody, later));
    }
}
