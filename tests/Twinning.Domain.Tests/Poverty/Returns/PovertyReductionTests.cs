using System;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PovertyReductionTests
{
    [Fact]
    public void Ayun_Pa_lost_958_poor_minority_households_and_its_points_are_unknown()
    {
        var reduction = Between(2016, 2020, PovertyReturnsCsv.AyunPa)!;

        Assert.Equal(-958, reduction.HouseholdsChange);
        Assert.Equal(-92.74m, reduction.RelativeChange!.Value.Percent(2));
        Assert.Equal(-0.4809m, reduction.CompoundPerYear);
        Assert.Equal(4, reduction.Years);
        Assert.Equal((new DateOnly(2016, 12, 31), new DateOnly(2020, 12, 31)), (reduction.FromDay, reduction.ToDay));
        Assert.Null(reduction.PercentagePoints);
        Assert.Null(reduction.SimplePointsPerYear);
        Assert.Equal(["PercentagePoints", "SimplePointsPerYear"], reduction.Unknowns.Select(unknown => unknown.Figure));
        Assert.All(reduction.Unknowns, unknown => Assert.Equal(
            "The number of all households in 2016 is not known, and no percentage is printed.", unknown.Reason.English));
    }

    [Fact]
    public void With_4135_households_in_both_years_the_rate_fell_by_23_17_points()
    {
        var reduction = PovertyReduction.Between(Count(2016, 1033, 4135), Count(2020, 75, 4135)).Value!;

        Assert.Equal(24.98m, reduction.Earlier.PoorRate.Value!.Value.Percent(2));
        Assert.Equal(1.81m, reduction.Later.PoorRate.Value!.Value.Percent(2));
        Assert.Equal(-23.17m, reduction.PercentagePoints!.Value.Round(2));
        Assert.Equal(-5.79m, reduction.SimplePointsPerYear!.Value.Round(2));
        Assert.Empty(reduction.Unknowns);
    }

    [Fact]
    public void Gia_Lai_lost_6_37_points_a_year_by_its_printed_rates()
    {
        var reduction = Between(2015, 2018, PovertyReturnsCsv.GiaLai)!;

        Assert.Equal(-6.37m, reduction.SimplePointsPerYear!.Value.Round(2));
        Assert.Equal(RateBasis.Printed, reduction.Earlier.PoorRate.Basis);
    }

    [Fact]
    public void No_poor_households_at_the_start_leave_relative_changes_undefined()
    {
        var reduction = PovertyReduction.Between(Count(2016, 0, 100), Count(2020, 5, 100)).Value!;

        Assert.Equal(5, reduction.HouseholdsChange);
        Assert.Equal(5m, reduction.PercentagePoints!.Value.Round(2));
        Assert.Null(reduction.RelativeChange);
        Assert.Null(reduction.CompoundPerYear);
        Assert.Equal(["RelativeChange", "CompoundPerYear"], reduction.Unknowns.Select(unknown => unknown.Figure));
        Assert.All(reduction.Unknowns, unknown => Assert.Equal(
            "There were no poor households in 2016, so a relative change is not defined.", unknown.Reason.English));
    }

    [Fact]
    public void No_poor_households_at_the_end_are_a_fall_by_all_of_them()
    {
        var reduction = PovertyReduction.Between(Count(2016, 5), Count(2020, 0)).Value!;

        Assert.Equal(-Fraction.One, reduction.RelativeChange);
        Assert.Equal(-1m, reduction.CompoundPerYear);
    }

    [Fact]
    public void An_unknown_count_leaves_the_points_that_printed_rates_give()
    {
        var reduction = PovertyReduction.Between(Count(2016, null, percent: 19.7m), Count(2020, 5, 100)).Value!;

        Assert.Equal(-14.7m, reduction.PercentagePoints!.Value.Round(2));
        Assert.Equal(["HouseholdsChange", "RelativeChange", "CompoundPerYear"], reduction.Unknowns.Select(unknown => unknown.Figure));
        Assert.All(reduction.Unknowns, unknown => Assert.Equal("The number of poor households is not known for 2016.", unknown.Reason.English));
    }

    [Fact]
    public void A_negative_count_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PovertyReduction.Between(Count(2016, -1), Count(2020, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PovertyReduction.Between(Count(2016, 1), Count(2020, 0, -1)));
    }

    [Theory]
    [InlineData(2016 + 1000, true)]
    [InlineData(2016 + 1001, false)]
    public void A_thousand_years_may_lie_between_two_counts(int year, bool isAllowed)
    {
        var failure = Record.Exception(() => PovertyReduction.Between(Count(2016, 1), Count(2016, 1) with { Year = year }));

        Assert.Equal(isAllowed, failure is not ArgumentOutOfRangeException);
    }

    [Fact]
    public void A_missing_count_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("earlier", () => PovertyReduction.Between(null!, Count(2020, 0)));
        Assert.Throws<ArgumentNullException>("later", () => PovertyReduction.Between(Count(2016, 1), null!));
    }

    private static PovertyReduction? Between(int from, int to, Domain.Localities.AreaId area) => PovertyReduction.Between(
        PovertyReturnsCsv.Find(area, from, PopulationBase.Minority).Count,
        PovertyReturnsCsv.Find(area, to, PopulationBase.Minority).Count).Value;
}
