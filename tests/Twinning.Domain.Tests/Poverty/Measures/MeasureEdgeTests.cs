using System;
using System.Linq;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class MeasureEdgeTests
{
    [Fact]
    public void Every_deprivation_cutoff_is_above_zero() => Assert.Throws<ArgumentException>("dimensions", () => CardinalPoverty.Measure(
        [],
        [new(Fraction.Of(1, 2), Fraction.One), new(Fraction.Of(1, 2), Fraction.Zero)],
        PovertyCutoff.Intersection,
        CutoffBoundary.Included));

    [Fact]
    public void A_dimension_has_from_1_to_16_indicators()
    {
        Assert.Equal(16, IndicatorWeights.Nested(new DimensionWeight(Fraction.One, 16)).Count);
        Assert.Equal(1, IndicatorWeights.Nested(new DimensionWeight(Fraction.One, 1)).Count);
        DimensionWeight[] oneIsEmpty = [new(Fraction.One, 1), new(Fraction.Zero, 0)];
        Assert.Throws<ArgumentException>("dimensions", () => IndicatorWeights.Nested(oneIsEmpty));
    }

    [Fact]
    public void Rows_of_measures_of_nobody_are_undefined_and_none_is_zero()
    {
        var rows = IncomeDistribution.Of([]).ToRows(1, NonPositiveIncomes.AddNothing);

        Assert.All(rows, row => Assert.False(row.Result.IsDefined));
        Assert.All(rows, row => Assert.Null(row.Value));
    }

    [Theory]
    [InlineData(0, NonPositiveIncomes.TakeAsOne, 2, 0.34657359027997264)]
    [InlineData(0, NonPositiveIncomes.AddNothing, 2, 0)]
    [InlineData(-5, NonPositiveIncomes.LeaveOut, 2, 0)]
    public void An_income_of_nothing_is_taken_as_asked(double income, NonPositiveIncomes nonPositive, double line, double expected) =>
        Assert.Equal(expected, IncomeDistribution.Of([income, 2], []).Watts(line, nonPositive)!.Value, 15);

    [Theory]
    [InlineData(13)]
    [InlineData(16)]
    public void Patterns_come_in_ascending_order_however_many_indicators_there_are(int indicators)
    {
        var builder = new DeprivationProfileBuilder(indicators);
        foreach (ushort pattern in new ushort[] { 5, 2, 7, 0 })
        {
            builder.Add(pattern, ushort.MaxValue, 1);
        }

        Assert.Equal([0, 2, 5, 7], builder.ToProfile().Patterns.Select(cell => (int)cell.Pattern));
    }

    [Fact]
    public void Profiles_that_differ_in_what_is_missing_alone_differ()
    {
        Assert.NotEqual(Missing(1, 0), Missing(0, 0));
        Assert.NotEqual(Missing(0, 1), Missing(0, 0));
        Assert.NotEqual(DeprivationProfile.Empty(2), DeprivationProfile.Empty(3));
        Assert.False(Missing(0, 0).Equals(null));
        Assert.Equal(Missing(2, 3).GetHashCode(), Missing(2, 3).GetHashCode());
    }

    private static DeprivationProfile Missing(long households, long people)
    {
        var builder = new DeprivationProfileBuilder(1);
        builder.AddCounted(0, 0, 0, households, people);
        return builder.ToProfile();
    }
}
