using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class PovertyGapSumsTests
{
    private static readonly Dong Line = new(1_500_000);

    private static readonly Gen<(long Income, ushort Weight)[]> AnyRows =
        Gen.Select(Gen.OneOf(Gen.Long[-100_000, 3_000_000], Gen.Long[1_499_999, 1_500_001], Gen.Const(PovertyGapCounter.UnknownIncome)), Gen.UShort)
            .Array[0, 40];

    [Theory]
    [InlineData(CutoffBoundary.Included, 3)]
    [InlineData(CutoffBoundary.Excluded, 2)]
    public void The_measures_of_five_incomes_are_exact(CutoffBoundary boundary, int poor)
    {
        var counter = new PovertyGapCounter(Line, boundary);
        counter.AddColumns([900_000, 1_200_000, 1_500_000, 1_800_000, 2_600_000], []);

        var sums = counter.ToSums();

        Assert.Equal(Fraction.Of(poor, 5), sums.HeadcountRatio.Value);
        Assert.Equal(Fraction.OfDecimal(0.12m), sums.PovertyGap.Value);
        Assert.Equal(Fraction.OfDecimal(0.04m), sums.SquaredPovertyGap.Value);
        Assert.Equal((5, poor, 0), (sums.Population, sums.Poor, sums.Missing));
        Assert.Equal(((Int128)900_000, (Int128)450_000_000_000), (sums.Gaps, sums.SquaredGaps));
    }

    [Fact]
    public void Rows_carry_the_line_and_what_is_missing()
    {
        var counter = new PovertyGapCounter(Line);
        counter.AddColumns([900_000, 1_800_000, PovertyGapCounter.UnknownIncome], [2, 3, 4]);

        var line = Fraction.Of(1_500_000);
        Assert.Equal(
            [
                new MeasureRow(MeasureKind.HeadcountRatio, line, null, "A", new(Fraction.Of(2), Fraction.Of(5)), 5, 4),
                new MeasureRow(MeasureKind.PovertyGap, line, null, "A", new(Fraction.Of(4, 5), Fraction.Of(5)), 5, 4),
                new MeasureRow(MeasureKind.SquaredPovertyGap, line, null, "A", new(Fraction.Of(8, 25), Fraction.Of(5)), 5, 4),
            ],
            counter.ToSums().ToRows("A"));
    }

    [Fact]
    public void Sums_merge_exactly_in_any_order_and_rows_and_columns_agree()
    {
        Gen.Select(AnyRows, AnyRows, Gen.Bool).Sample(
            (first, second, isIncluded) =>
            {
                var boundary = isIncluded ? CutoffBoundary.Included : CutoffBoundary.Excluded;
                var all = OfRows([.. second, .. first], boundary);

                Assert.Equal(all, OfRows(first, boundary).Merge(OfRows(second, boundary)));
                Assert.Equal(all, OfColumns(second, boundary).Merge(OfColumns(first, boundary)));
                Assert.Equal(all, all.Merge(new PovertyGapCounter(Line, boundary).ToSums()));
            },
            iter: Tries.Of(2000));
    }

    [Fact]
    public void The_sums_agree_with_the_distribution_of_the_same_incomes()
    {
        AnyRows.Sample(
            rows =>
            {
                var sums = OfRows(rows, CutoffBoundary.Included);
                var incomes = IncomeDistribution.Of(rows.Select(row => new WeightedIncome(
                    row.Income == PovertyGapCounter.UnknownIncome ? null : row.Income, row.Weight)));
                Agree(sums.HeadcountRatio, incomes.FosterGreerThorbecke(Line.Amount, 0));
                Agree(sums.PovertyGap, incomes.FosterGreerThorbecke(Line.Amount, 1));
                Agree(sums.SquaredPovertyGap, incomes.FosterGreerThorbecke(Line.Amount, 2));
            },
            iter: Tries.Of(2000));
    }

    [Fact]
    public void Without_anybody_the_measures_are_undefined_and_the_missing_are_counted()
    {
        var counter = new PovertyGapCounter(Line);
        counter.Add(null, 4);

        var sums = counter.ToSums();

        Assert.Equal((0, 4, CutoffBoundary.Included), (sums.Population, sums.Missing, sums.Boundary));
        Assert.Equal((null, null, null), (sums.HeadcountRatio.Value, sums.PovertyGap.Value, sums.SquaredPovertyGap.Value));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("line", () => new PovertyGapCounter(Dong.Zero));
        Assert.Throws<ArgumentOutOfRangeException>("Line", () => new PovertyGapSums(Dong.Zero, CutoffBoundary.Included, 0, 0, 0, 0, 0));
        var counter = new PovertyGapCounter(new Dong(1));
        Assert.Throws<ArgumentOutOfRangeException>("weight", () => counter.Add(Dong.Zero, -1));
        Assert.Throws<ArgumentException>("weights", () => counter.AddColumns([1, 2], [1]));
        Assert.Throws<ArgumentException>("other", () => counter.ToSums().Merge(new PovertyGapCounter(new Dong(2)).ToSums()));
        Assert.Throws<ArgumentException>("other", () => counter.ToSums().Merge(new PovertyGapCounter(new Dong(1), CutoffBoundary.Excluded).ToSums()));
        counter.Add(Dong.Zero, long.MaxValue);
        Assert.Throws<OverflowException>(() => counter.Add(Dong.Zero, 1));
        Assert.Throws<OverflowException>(() => counter.ToSums().Merge(counter.ToSums()));
    }

    private static PovertyGapSums OfRows((long Income, ushort Weight)[] rows, CutoffBoundary boundary)
    {
        var counter = new PovertyGapCounter(Line, boundary);
        foreach (var (income, weight) in rows)
        {
            counter.Add(income == PovertyGapCounter.UnknownIncome ? null : new Dong(income), weight);
        }

        return counter.ToSums();
    }

    private static PovertyGapSums OfColumns((long Income, ushort Weight)[] rows, CutoffBoundary boundary)
    {
        var counter = new PovertyGapCounter(Line, boundary);
        counter.AddColumns(rows.Select(row => row.Income).ToArray(), rows.Select(row => row.Weight).ToArray());
        return counter.ToSums();
    }

    private static void Agree(Measured exact, double? binary)
    {
        Assert.Equal(exact.IsDefined, binary is not null);
        Assert.InRange((decimal)(binary ?? 0) - (exact.Value?.Round(15) ?? 0), -1e-12m, 1e-12m);
    }
}
