using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty.Measures;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Measures.Conformance;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class CardinalPovertyTests
{
    private static readonly Gen<CardinalRow[]> AnyRows = Gen.Select(Gen.Int[0, 12].Array[3], Gen.Int[-20, 2], Gen.Long[0, 5])
        .Select((values, unknown, count) => new CardinalRow(
            [.. values.Select((value, at) => at == unknown ? (Fraction?)null : Fraction.Of(value))], count)).Array[0, 20];

    private static readonly CardinalDimension[] Three =
    [
        new(Fraction.Of(1, 2), Fraction.Of(5)), new(Fraction.Of(1, 3), Fraction.Of(7)), new(Fraction.Of(1, 6), Fraction.Of(9)),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_teaching_example_of_Alkire_and_Foster_in_af_4x4_where_the_cutoff_is_excluded(int k)
    {
        var file = Json("af_4x4/af_4x4.json");
        var expected = file.GetProperty("expected_by_k_of_4").GetProperty(Fraction.Of(k).ToString());
        var rows = file.GetProperty("achievements").EnumerateArray().Select(row => new CardinalRow(Known(row.Fractions()))).ToArray();
        var dimensions = file.GetProperty("weights").Fractions().Zip(
            file.GetProperty("cutoffs").Fractions(), (weight, cutoff) => new CardinalDimension(weight, cutoff)).ToArray();

        var result = CardinalPoverty.Measure(rows, dimensions, PovertyCutoff.OfCount(k, 4), CutoffBoundary.Excluded);

        Rounds(expected.GetProperty("H"), result.Counting.Incidence);
        Rounds(expected.GetProperty("A"), result.Counting.Intensity);
        Rounds(expected.GetProperty("M0"), result.Counting.AdjustedHeadcountRatio);
        Rounds(expected.GetProperty("censored_headcount"), result.Counting.CensoredHeadcountRatios);
        Rounds(expected.GetProperty("pct_contribution"), result.Counting.Contributions);
        Rounds(expected.GetProperty("M1"), result.AdjustedPovertyGap);
        Rounds(expected.GetProperty("M2"), result.AdjustedSquaredPovertyGap);
        Assert.Equal([1, 3, 1, 2], result.Counting.UncensoredHeadcountRatios.Select(ratio => (int)ratio.Numerator.Numerator));
    }

    [Fact]
    public void Who_stands_at_a_deprivation_cutoff_is_deprived_with_no_gap_only_where_it_is_included()
    {
        var rows = new[] { new CardinalRow([Fraction.Of(3)]) };
        var one = new[] { new CardinalDimension(Fraction.One, Fraction.Of(3)) };

        var included = CardinalPoverty.Measure(rows, one, PovertyCutoff.Intersection, CutoffBoundary.Included);
        var excluded = CardinalPoverty.Measure(rows, one, PovertyCutoff.Intersection, CutoffBoundary.Excluded);

        Assert.Equal((1, 0), (included.Counting.Poor, excluded.Counting.Poor));
        Assert.Equal(Fraction.Zero, included.AdjustedPovertyGap.Value);
        Assert.Equal(Fraction.Zero, included.AdjustedSquaredPovertyGap.Value);
    }

    [Fact]
    public void A_row_counts_as_often_as_it_says_and_one_with_an_unknown_achievement_is_missing()
    {
        CardinalRow[] rows =
        [
            new([Fraction.Of(1), Fraction.Of(10)], 3), new([Fraction.Of(4), Fraction.Of(10)], 1), new([Fraction.Of(0), null], 7),
        ];
        CardinalDimension[] dimensions = [new(Fraction.Of(1, 2), Fraction.Of(4)), new(Fraction.Of(1, 2), Fraction.Of(8))];

        var result = CardinalPoverty.Measure(rows, dimensions, PovertyCutoff.OfCount(1, 2), CutoffBoundary.Excluded);

        Assert.Equal((4, 3, 7), (result.Counting.Total, result.Counting.Poor, result.Counting.Missing));
        Assert.Equal(new Measured(Fraction.Of(9, 8), Fraction.Of(4)), result.AdjustedPovertyGap);
        Assert.Equal(new Measured(Fraction.Of(27, 32), Fraction.Of(4)), result.AdjustedSquaredPovertyGap);
        Assert.Equal([MeasureKind.AdjustedPovertyGap, MeasureKind.AdjustedSquaredPovertyGap], result.ToRows().TakeLast(2).Select(row => row.Measure));
        Assert.Equal(result.Counting.ToRows(), result.ToRows().SkipLast(2));
    }

    [Fact]
    public void Deeper_measures_are_never_above_shallower_ones_and_order_does_not_matter()
    {
        AnyRows.SelectMany(rows => Gen.Shuffle(rows), (rows, shuffled) => (rows, shuffled)).Sample(
            pair =>
            {
                var half = PovertyCutoff.Of(Fraction.Of(1, 2));
                var result = CardinalPoverty.Measure(pair.rows, Three, half, CutoffBoundary.Included);

                Assert.Equal(result.ToRows(), CardinalPoverty.Measure(pair.shuffled, Three, half, CutoffBoundary.Included).ToRows());
                if (result.Counting.Total > 0)
                {
                    Assert.True(result.AdjustedPovertyGap.Value <= result.Counting.AdjustedHeadcountRatio.Value);
                    Assert.True(result.AdjustedSquaredPovertyGap.Value <= result.AdjustedPovertyGap.Value);
                }
                else
                {
                    Assert.Null(result.AdjustedPovertyGap.Value);
                    Assert.Null(result.AdjustedSquaredPovertyGap.Value);
                }
            },
            iter: Tries.Of(2000));
    }

    [Fact]
    public void Rows_and_dimensions_that_do_not_fit_are_refused()
    {
        var cutoff = PovertyCutoff.Intersection;
        CardinalDimension[] zero = [new(Fraction.One, Fraction.Zero)];
        CardinalDimension[] one = [new(Fraction.One, Fraction.One)];

        Assert.Throws<ArgumentException>("dimensions", () => CardinalPoverty.Measure([], zero, cutoff, CutoffBoundary.Included));
        Assert.Throws<ArgumentException>("rows", () => CardinalPoverty.Measure([new([])], one, cutoff, CutoffBoundary.Included));
        Assert.Throws<ArgumentException>("rows", () => CardinalPoverty.Measure([new([null], -1)], one, cutoff, CutoffBoundary.Included));
        Assert.Throws<ArgumentException>("weights", () => CardinalPoverty.Measure([], [new(Fraction.Of(1, 2), Fraction.One)], cutoff, CutoffBoundary.Included));
    }

    private static IReadOnlyList<Fraction?> Known(IReadOnlyList<Fraction> values) => [.. values.Select(value => (Fraction?)value)];
}
