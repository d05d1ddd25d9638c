using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class IncomeDistributionTests
{
    private const double Line = 1500;

    private static readonly IncomeDistribution Five = IncomeDistribution.Of([900, 1200, 1500, 1800, 2600], []);

    private static readonly Gen<WeightedIncome[]> AnyRows =
        Gen.Select(Gen.Int[-3, 30], Gen.Int[0, 4], Gen.Int[0, 9])
            .Select((income, weight, unknown) => new WeightedIncome(unknown == 0 ? null : income * 100.1, weight * 1.3)).Array[0, 30];

    [Theory]
    [InlineData(CutoffBoundary.Included, 0, 0.6)]
    [InlineData(CutoffBoundary.Excluded, 0, 0.4)]
    [InlineData(CutoffBoundary.Included, 1, 0.12)]
    [InlineData(CutoffBoundary.Excluded, 1, 0.12)]
    [InlineData(CutoffBoundary.Included, 2, 0.04)]
    [InlineData(CutoffBoundary.Excluded, 2, 0.04)]
    public void The_boundary_changes_the_headcount_only(CutoffBoundary boundary, int power, double expected) =>
        Assert.Equal(expected, Five.FosterGreerThorbecke(Line, power, boundary)!.Value, 15);

    [Fact]
    public void The_line_includes_itself_unless_said_otherwise() =>
        Assert.Equal(Five.FosterGreerThorbecke(Line, 0, CutoffBoundary.Included), Five.FosterGreerThorbecke(Line, 0));

    [Fact]
    public void The_Watts_index_averages_the_logarithms_of_the_poor_over_all() => Assert.Equal(
        (Math.Log(1500.0 / 900) + Math.Log(1500.0 / 1200)) / 5, Five.Watts(Line, NonPositiveIncomes.MakeUndefined)!.Value, 15);

    [Fact]
    public void The_mean_log_deviation_averages_the_logarithms_below_the_mean() => Assert.Equal(
        new[] { 900, 1200, 1500, 1800, 2600 }.Average(income => Math.Log(1600.0 / income)),
        Five.MeanLogDeviation(NonPositiveIncomes.MakeUndefined)!.Value,
        15);

    [Theory]
    [InlineData(new double[] { 7, 7, 7 }, 0)]
    [InlineData(new double[] { 0, 0, 0, 1 }, 0.75)]
    [InlineData(new double[] { 1, 3 }, 0.25)]
    [InlineData(new double[] { 900, 1200, 1500, 1800, 2600 }, 0.2)]
    public void The_Gini_coefficient_is_half_the_mean_difference_over_the_mean(double[] incomes, double expected) =>
        Assert.Equal(expected, IncomeDistribution.Of(incomes, []).Gini()!.Value, 15);

    [Fact]
    public void A_weight_counts_as_that_many_rows()
    {
        var weighted = IncomeDistribution.Of([100, 300, 0], [2, 3, 1]);
        var repeated = IncomeDistribution.Of([300, 100, 300, 0, 100, 300], []);

        Assert.Equal((6.0, 1100.0), (weighted.Population, weighted.Total));
        Assert.Equal(repeated.Mean, weighted.Mean);
        Assert.Equal(repeated.Gini()!.Value, weighted.Gini()!.Value, 15);
        Assert.Equal(repeated.FosterGreerThorbecke(200, 2), weighted.FosterGreerThorbecke(200, 2));
        Assert.Equal(repeated.Watts(200, NonPositiveIncomes.LeaveOut)!.Value, weighted.Watts(200, NonPositiveIncomes.LeaveOut)!.Value, 15);
    }

    [Fact]
    public void An_income_of_zero_is_treated_as_told()
    {
        // At the line 4 the income 2 is poor, 6 is not. The mean is 2, of the positive ones 4.
        var incomes = IncomeDistribution.Of([0, 2, 6, 0], []);
        var (ofTwo, ofSix, ofOne) = (Math.Log(4.0 / 2), Math.Log(4.0 / 6), Math.Log(4.0 / 1));

        Assert.Null(incomes.Watts(4, NonPositiveIncomes.MakeUndefined));
        Assert.Equal(ofTwo / 2, incomes.Watts(4, NonPositiveIncomes.LeaveOut)!.Value, 14);
        Assert.Equal(ofTwo / 4, incomes.Watts(4, NonPositiveIncomes.AddNothing)!.Value, 14);
        Assert.Equal((ofTwo + ofOne + ofOne) / 4, incomes.Watts(4, NonPositiveIncomes.TakeAsOne)!.Value, 14);
        Assert.Null(incomes.MeanLogDeviation(NonPositiveIncomes.MakeUndefined));
        Assert.Equal((ofTwo + ofSix) / 2, incomes.MeanLogDeviation(NonPositiveIncomes.LeaveOut)!.Value, 14);
        Assert.Equal(Math.Log(2.0 / 6) / 4, incomes.MeanLogDeviation(NonPositiveIncomes.AddNothing)!.Value, 14);
        Assert.Equal((Math.Log(2.0 / 6) + (2 * Math.Log(2))) / 4, incomes.MeanLogDeviation(NonPositiveIncomes.TakeAsOne)!.Value, 14);
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 0.34657359027997264)]
    public void An_income_taken_as_one_is_poor_only_when_the_line_is_above_one(double line, double expected) =>
        Assert.Equal(expected, IncomeDistribution.Of([0, 5], []).Watts(line, NonPositiveIncomes.TakeAsOne)!.Value, 15);

    [Fact]
    public void A_negative_income_is_treated_like_none()
    {
        var incomes = IncomeDistribution.Of([-2, 2, 6, 2], []);

        Assert.Null(incomes.Watts(4, NonPositiveIncomes.MakeUndefined));
        Assert.Equal(2 * Math.Log(2) / 4, incomes.Watts(4, NonPositiveIncomes.AddNothing)!.Value, 15);
        Assert.Equal(3 * Math.Log(10.0 / 3) - Math.Log(2 * 6 * 2), 3 * incomes.MeanLogDeviation(NonPositiveIncomes.LeaveOut)!.Value, 14);
        Assert.Equal(1.5, incomes.FosterGreerThorbecke(4, 1)!.Value * 4 - 1, 15);
    }

    [Fact]
    public void An_unknown_income_is_missing_and_an_income_without_weight_changes_nothing()
    {
        var incomes = IncomeDistribution.Of([new(null), new(100, 2), new(0, 0), new(null, 5)]);
        var columns = IncomeDistribution.Of([double.NaN, 100, 0, double.NaN], [1, 2, 0, 5]);

        foreach (var one in new[] { incomes, columns })
        {
            Assert.Equal((2, 2, 2.0, 100.0), (one.N, one.Missing, one.Population, one.Mean));
            Assert.Equal(0, one.MeanLogDeviation(NonPositiveIncomes.MakeUndefined));
            Assert.Equal(0, one.FosterGreerThorbecke(50, 0));
        }
    }

    [Fact]
    public void Without_anybody_everything_is_undefined()
    {
        var nobody = IncomeDistribution.Of([5, double.NaN], [0, 1]);

        Assert.Null(nobody.Mean);
        Assert.Null(nobody.FosterGreerThorbecke(Line, 0));
        Assert.Null(nobody.Watts(Line, NonPositiveIncomes.AddNothing));
        Assert.Null(nobody.Gini());
        Assert.Null(nobody.MeanLogDeviation(NonPositiveIncomes.LeaveOut));
        Assert.All(nobody.ToRows(Line, NonPositiveIncomes.LeaveOut), row => Assert.Equal((null, Fraction.Zero), (row.Value, row.Denominator)));
        Assert.All(IncomeDistribution.Of([]).ToRows(Line, NonPositiveIncomes.LeaveOut), row => Assert.Equal((0, 0), (row.N, row.Missing)));
    }

    [Fact]
    public void Inequality_is_undefined_without_a_positive_mean()
    {
        foreach (var incomes in new[] { IncomeDistribution.Of([0, 0], []), IncomeDistribution.Of([-3, 1], []) })
        {
            Assert.Null(incomes.Gini());
            Assert.Null(incomes.MeanLogDeviation(NonPositiveIncomes.TakeAsOne));
        }

        Assert.Equal(1, IncomeDistribution.Of([0, 0], []).FosterGreerThorbecke(1, 2));
    }

    [Fact]
    public void The_order_of_rows_changes_no_digit_and_objects_and_columns_agree()
    {
        AnyRows.SelectMany(rows => Gen.Shuffle(rows), (rows, shuffled) => (rows, shuffled)).Sample(
            pair =>
            {
                var expected = IncomeDistribution.Of(pair.rows).ToRows(700, NonPositiveIncomes.TakeAsOne);
                var columns = IncomeDistribution.Of(
                    pair.shuffled.Select(row => row.Income ?? double.NaN).ToArray(), pair.shuffled.Select(row => row.Weight).ToArray());

                Assert.Equal(expected, IncomeDistribution.Of(pair.shuffled).ToRows(700, NonPositiveIncomes.TakeAsOne));
                Assert.Equal(expected, columns.ToRows(700, NonPositiveIncomes.TakeAsOne));
            },
            iter: Tries.Of(2000));
    }

    [Fact]
    public void Rows_carry_the_sums_above_and_below_the_line()
    {
        var rows = Five.ToRows(Line, NonPositiveIncomes.MakeUndefined, CutoffBoundary.Excluded, "A");

        Assert.Equal(new MeasureRow(MeasureKind.MeanIncome, null, null, "A", new(Fraction.Of(8000), Fraction.Of(5)), 5, 0), rows[0]);
        Assert.Equal(new MeasureRow(MeasureKind.HeadcountRatio, Fraction.Of(1500), null, "A", new(Fraction.Of(2), Fraction.Of(5)), 5, 0), rows[1]);
        Assert.Equal(
            [
                MeasureKind.MeanIncome, MeasureKind.HeadcountRatio, MeasureKind.PovertyGap, MeasureKind.SquaredPovertyGap, MeasureKind.Watts,
                MeasureKind.Gini, MeasureKind.MeanLogDeviation,
            ],
            rows.Select(row => row.Measure));
        Assert.Equal((double)rows[4].Value!.Value.Round(15), Five.Watts(Line, NonPositiveIncomes.MakeUndefined)!.Value, 14);
    }

    [Fact]
    public void Sums_keep_what_binary_addition_rounds_off() =>
        Assert.Equal(2, IncomeDistribution.Of([1, 1e100, 1, -1e100], []).Total);

    [Fact]
    public void Sums_keep_it_also_where_the_larger_number_comes_second()
    {
        var sum = default(CompensatedSum);
        foreach (var value in new[] { 1, 1e100, 1, -1e100 })
        {
            sum.Add(value);
        }

        Assert.Equal(2, sum.Value);
    }

    [Fact]
    public void An_income_without_weight_changes_nothing_however_large_it_is() => Assert.Equal(
        IncomeDistribution.Of([1, 3], [2, 2]).ToRows(2, NonPositiveIncomes.AddNothing),
        IncomeDistribution.Of([1, 3, double.MaxValue], [2, 2, 0]).ToRows(2, NonPositiveIncomes.AddNothing).Select(row => row with { N = 2 }));

    /// <summary>The mean is below 0, or 0: the Gini coefficient has nothing to be divided by.</summary>
    [Theory]
    [InlineData(-3, 1)]
    [InlineData(-3, 3)]
    public void A_row_of_what_is_undefined_has_no_numerator_either(double low, double high) => Assert.Equal(
        default, IncomeDistribution.Of([low, high], []).ToRows(1, NonPositiveIncomes.AddNothing).Single(row => row.Measure == MeasureKind.Gini).Result);

    [Fact]
    public void What_cannot_be_a_line_a_power_an_income_or_a_weight_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("line", () => Five.FosterGreerThorbecke(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("line", () => Five.FosterGreerThorbecke(double.NaN, 0));
        Assert.Throws<ArgumentOutOfRangeException>("line", () => Five.Watts(double.PositiveInfinity, NonPositiveIncomes.LeaveOut));
        Assert.Throws<ArgumentOutOfRangeException>("line", () => Five.ToRows(-1, NonPositiveIncomes.LeaveOut));
        Assert.Throws<ArgumentOutOfRangeException>("power", () => Five.FosterGreerThorbecke(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("power", () => Five.FosterGreerThorbecke(1, double.NaN));
        Assert.Throws<ArgumentException>("weights", () => IncomeDistribution.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>("incomes", () => IncomeDistribution.Of([1, 2], [1, -1]));
        Assert.Throws<ArgumentException>("incomes", () => IncomeDistribution.Of([double.PositiveInfinity], []));
        Assert.Throws<ArgumentException>("incomes", () => IncomeDistribution.Of([1], [double.NaN]));
        Assert.Throws<ArgumentException>("rows", () => IncomeDistribution.Of([new(double.NaN)]));
        Assert.Throws<ArgumentException>("rows", () => IncomeDistribution.Of([new(1, -1)]));
        Assert.Throws<ArgumentException>("rows", () => IncomeDistribution.Of([new(1, double.PositiveInfinity)]));
    }
}
