using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class AlkireFosterTests
{
    private const int Indicators = 6;

    private static readonly Gen<IndicatorWeights> AnyWeights =
        Gen.Int[0, 20].Array[Indicators].Where(parts => parts.Sum() > 0)
            .Select(parts => IndicatorWeights.Of([.. parts.Select(part => Fraction.Of(part, parts.Sum()))]));

    private static readonly Gen<PovertyCutoff> AnyCutoff =
        from below in Gen.Int[1, 24]
        from above in Gen.Int[1, below]
        select PovertyCutoff.Of(Fraction.Of(above, below));

    private static readonly Gen<Weighting> AnyWeighting = Gen.Bool.Select(isPeople => isPeople ? Weighting.People : Weighting.Households);

    private static readonly Gen<AlkireFosterResult> AnyResult = Gen.Select(SomeProfile.Any(Indicators), AnyWeights, AnyCutoff, AnyWeighting)
        .Select((profile, weights, cutoff, weighting) => AlkireFoster.Measure(profile, weights, cutoff, weighting));

    [Fact]
    public void M0_is_H_times_A() => AnyResult.Sample(
        result =>
        {
            Assert.Equal(result.Total > 0, result.Incidence.IsDefined);
            Assert.Equal(result.Total > 0, result.AdjustedHeadcountRatio.IsDefined);
            Assert.Equal(result.Poor > 0, result.Intensity.IsDefined);
            if (result.Poor > 0)
            {
                Assert.Equal(result.AdjustedHeadcountRatio.Value, result.Incidence.Value * result.Intensity.Value);
            }
        },
        iter: Tries.Of(5000));

    [Fact]
    public void The_contributions_sum_to_one_and_are_undefined_without_poor() => AnyResult.Sample(
        result =>
        {
            if (result.Poor > 0)
            {
                Assert.Equal(Fraction.One, Sum(result.Contributions));
                Assert.Equal(
                    result.AdjustedHeadcountRatio.Value,
                    result.CensoredHeadcountRatios.Zip(result.Weights.Weights, (ratio, weight) => weight * ratio.Value!.Value).Aggregate(Fraction.Add));
            }
            else
            {
                Assert.All(result.Contributions, part => Assert.Null(part.Value));
            }
        },
        iter: Tries.Of(5000));

    [Fact]
    public void The_measures_are_those_of_a_plain_recount()
    {
        Gen.Select(Row.Any(Indicators, 1).Array[0, 30], AnyWeights, AnyCutoff.Array[1, 6], AnyWeighting).Sample(
            (rows, weights, cutoffs, weighting) =>
            {
                var known = rows.Where(row => (row.Known & 63) == 63).Select(row => (
                    Score: weights.Weights.Where((_, at) => (row.Deprived >> at & 1) == 1).Aggregate(Fraction.Zero, Fraction.Add),
                    Weight: weighting == Weighting.People ? row.Members : 1L)).ToArray();
                foreach (var result in AlkireFoster.Measure(SomeProfile.Of(Indicators, rows), weights, cutoffs, weighting))
                {
                    var poor = known.Where(one => one.Score >= result.Cutoff.Score).ToArray();

                    Assert.Equal((known.Sum(one => one.Weight), poor.Sum(one => one.Weight)), (result.Total, result.Poor));
                    Assert.Equal(
                        poor.Aggregate(Fraction.Zero, (sum, one) => sum + (one.Score * Fraction.Of(one.Weight))),
                        result.AdjustedHeadcountRatio.Numerator);
                }
            },
            iter: Tries.Of(3000));
    }

    [Fact]
    public void Groups_recombine_exactly_to_the_whole()
    {
        Gen.Select(SomeProfile.Any(Indicators).Array[1, 5], AnyWeights, AnyCutoff.Array[1, 4], AnyWeighting).Sample(
            (profiles, weights, cutoffs, weighting) =>
            {
                var groups = profiles.Select((profile, at) => new ProfileGroup(Fraction.Of(at).ToString(), profile)).ToArray();
                var merged = AlkireFoster.Measure(DeprivationProfile.Merge(profiles), weights, cutoffs, weighting);
                var parts = AlkireFoster.Decompose(groups, weights, cutoffs, weighting);
                for (var at = 0; at < cutoffs.Length; at++)
                {
                    var whole = parts[at].Whole;
                    Assert.Equal(merged[at].ToRows(), whole.ToRows());
                    if (whole.Total > 0)
                    {
                        Assert.Equal(Fraction.One, Sum(parts[at].Groups.Select(group => group.PopulationShare)));
                        Assert.Equal(
                            whole.AdjustedHeadcountRatio.Value,
                            parts[at].Groups.Where(group => group.Result.Total > 0)
                                .Select(group => group.PopulationShare.Value!.Value * group.Result.AdjustedHeadcountRatio.Value!.Value).Aggregate(Fraction.Add));
                    }

                    if (whole.Poor > 0)
                    {
                        Assert.Equal(Fraction.One, Sum(parts[at].Groups.Select(group => group.Contribution)));
                    }
                }
            },
            iter: Tries.Of(2000));
    }

    [Fact]
    public void One_more_deprivation_never_lowers_M0()
    {
        Gen.Select(Row.Any(Indicators, 1).Array[1, 30], Gen.Int[0, 29], Gen.Int[0, Indicators - 1], Gen.Select(AnyWeights, AnyCutoff, AnyWeighting)).Sample(
            (rows, which, indicator, terms) =>
            {
                var (weights, cutoff, weighting) = terms;
                var before = AlkireFoster.Measure(SomeProfile.Of(Indicators, rows), weights, cutoff, weighting);
                var row = rows[which % rows.Length];
                rows[which % rows.Length] = row with { Deprived = (ushort)(row.Deprived | 1 << indicator) };

                var after = AlkireFoster.Measure(SomeProfile.Of(Indicators, rows), weights, cutoff, weighting);

                Assert.Equal(before.Total, after.Total);
                Assert.True(before.Total == 0 || after.AdjustedHeadcountRatio.Value >= before.AdjustedHeadcountRatio.Value);
            },
            iter: Tries.Of(5000));
    }

    [Fact]
    public void A_cutoff_includes_the_score_that_equals_it()
    {
        // Three twelfths and a quarter; 0.25 + 0.15 and 0.40: both are traps for binary fractions.
        var twelfths = IndicatorWeights.Equal(12);
        var hundredths = IndicatorWeights.Of(Fraction.OfDecimal(0.25m), Fraction.OfDecimal(0.15m), Fraction.OfDecimal(0.60m));

        Assert.Equal(1, AlkireFoster.Measure(One(12, 0b111), twelfths, PovertyCutoff.Of(Fraction.Of(1, 4))).Poor);
        Assert.Equal(0, AlkireFoster.Measure(One(12, 0b111), twelfths, PovertyCutoff.Of(Fraction.Of(1_000_001, 4_000_000))).Poor);
        Assert.Equal(0, AlkireFoster.Measure(One(12, 0b011), twelfths, PovertyCutoff.Of(Fraction.Of(1, 4))).Poor);
        Assert.Equal(1, AlkireFoster.Measure(One(3, 0b011), hundredths, PovertyCutoff.Of(Fraction.OfDecimal(0.40m))).Poor);
    }

    [Fact]
    public void Households_and_people_give_different_answers()
    {
        var builder = new DeprivationProfileBuilder(2);
        builder.Add(0b11, 0b11, 8);
        builder.Add(0b00, 0b11, 2);
        builder.Add(0b11, 0b01, 5);

        var households = AlkireFoster.Measure(builder.ToProfile(), IndicatorWeights.Equal(2), PovertyCutoff.Intersection);
        var people = AlkireFoster.Measure(builder.ToProfile(), IndicatorWeights.Equal(2), PovertyCutoff.Intersection, Weighting.People);

        Assert.Equal((Fraction.Of(1, 2), 1L), (households.Incidence.Value, households.Missing));
        Assert.Equal((Fraction.Of(4, 5), 5L), (people.Incidence.Value, people.Missing));
        Assert.Equal((Weighting.Households, Weighting.People), (households.Weighting, people.Weighting));
    }

    [Fact]
    public void Rows_carry_numerator_denominator_and_what_is_missing()
    {
        var builder = new DeprivationProfileBuilder(2);
        builder.Add(0b01, 0b11, 1);
        builder.Add(0b00, 0b11, 1);
        builder.Add(0b00, 0b10, 1);
        var half = PovertyCutoff.Of(Fraction.Of(1, 2));
        var groups = new[] { new ProfileGroup("A", builder.ToProfile()), new ProfileGroup("B", DeprivationProfile.Empty(2)) };

        var rows = AlkireFoster.Decompose(groups, IndicatorWeights.Equal(2), half).ToRows();

        Assert.Equal((3 * 9) + (2 * 2), rows.Count);
        Assert.Equal(new MeasureRow(MeasureKind.Incidence, half.Score, null, null, Of(1, 2), 2, 1), rows[0]);
        Assert.Equal(new MeasureRow(MeasureKind.Intensity, half.Score, null, null, new(half.Score, Fraction.One), 2, 1), rows[1]);
        Assert.Equal(new MeasureRow(MeasureKind.AdjustedHeadcountRatio, half.Score, null, null, new(half.Score, Fraction.Of(2)), 2, 1), rows[2]);
        Assert.Equal(new MeasureRow(MeasureKind.UncensoredHeadcountRatio, half.Score, 0, null, Of(1, 2), 2, 1), rows[3]);
        Assert.Equal(new MeasureRow(MeasureKind.CensoredHeadcountRatio, half.Score, 1, null, Of(0, 2), 2, 1), rows[6]);
        Assert.Equal(new MeasureRow(MeasureKind.IndicatorContribution, half.Score, 0, null, new(half.Score, half.Score), 2, 1), rows[7]);
        Assert.Equal(new MeasureRow(MeasureKind.PopulationShare, half.Score, null, "A", Of(2, 2), 2, 1), rows[18]);
        Assert.Equal(new MeasureRow(MeasureKind.Incidence, half.Score, null, "B", Of(0, 0), 0, 0), rows[20]);
        Assert.Equal(new MeasureRow(MeasureKind.GroupContribution, half.Score, null, "B", new(Fraction.Zero, half.Score), 2, 1), rows[^1]);
        Assert.Equal((Fraction.One, half.Score, half.Score), (rows[7].Value, rows[7].Numerator, rows[7].Denominator));
        Assert.Null(rows[20].Value);
    }

    [Fact]
    public void A_profile_is_measured_with_as_many_weights_as_it_has_indicators()
    {
        Assert.Throws<ArgumentException>("weights", () => AlkireFoster.Measure(One(3, 1), IndicatorWeights.Equal(2), PovertyCutoff.Intersection));
        Assert.Throws<ArgumentException>("groups", () => AlkireFoster.Decompose([], IndicatorWeights.Equal(2), PovertyCutoff.Intersection));
    }

    [Fact]
    public void Counts_of_any_size_are_measured_exactly()
    {
        var builder = new DeprivationProfileBuilder(2);
        builder.AddCounted(0, 0b11, 0b11, long.MaxValue - 1, 0);
        builder.AddCounted(0, 0b10, 0b11, 1, 0);
        var weights = IndicatorWeights.Of(Fraction.Of(1, long.MaxValue), Fraction.Of(long.MaxValue - 1, long.MaxValue));

        var result = AlkireFoster.Measure(builder.ToProfile(), weights, PovertyCutoff.Union(weights));

        Assert.Equal(Fraction.One, result.Incidence.Value);
        Assert.Equal(Fraction.Of(long.MaxValue - 1) + Fraction.Of(long.MaxValue - 1, long.MaxValue), result.AdjustedHeadcountRatio.Numerator);
    }

    private static Measured Of(int numerator, int denominator) => new(Fraction.Of(numerator), Fraction.Of(denominator));

    private static DeprivationProfile One(int indicators, ushort pattern) => SomeProfile.Of(indicators, [new Row(pattern, ushort.MaxValue, 1, 0)]);

    private static Fraction Sum(IEnumerable<Measured> parts) => parts.Select(part => part.Value!.Value).Aggregate(Fraction.Add);
}
