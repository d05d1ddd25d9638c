using System;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PrintedFigureEdgeTests
{
    [Fact]
    public void A_percentage_beyond_all_measure_is_refused_and_breaks_nothing() =>
        Assert.Contains("RETURN-PERCENT-RANGE", Codes(In(2020, 100, 5, decimal.MaxValue)));

    [Fact]
    public void A_percentage_near_nothing_is_judged() => Assert.Contains(
        "RETURN-RATE-CONTRADICTS-COUNTS", Codes(In(2017, null, long.MaxValue, 0.0000000001m), In(2016, 100), In(2018, 100)));

    [Theory]
    [InlineData("15.7", false)]
    [InlineData("15.70", true)]
    [InlineData("15.74", false)]
    public void A_zero_at_the_end_is_a_digit_that_was_printed(string printed, bool isContradicted) => Assert.Equal(
        isContradicted,
        Codes(In(2020, 10_000, 1_574, decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture))).Length > 0);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.2)]
    public void An_exact_half_may_be_rounded_either_way(double printed) => Assert.Empty(Codes(In(2020, 2_000, 3, (decimal)printed)));

    [Fact]
    public void Coarse_rates_of_the_years_beside_accuse_nobody() =>
        Assert.Empty(Codes(In(2017, null, 11, 1.0m), In(2016, null, 3, 0.2m), In(2018, null, 3, 0.2m)));

    [Fact]
    public void A_rate_beside_that_could_as_well_be_zero_sets_no_upper_bound() =>
        Assert.Empty(Codes(
            In(2017, null, 35_000_000_000, 1.0m), In(2016, 3_000_000_000_000), In(2018, null, 3, 0.00000000005m)));

    private static PovertyReturn In(int year, long? households = null, long? poor = null, decimal? percent = null) => new(
        new ReturnKey(new AreaId(1), year, new StandardId("VN-2016"), PopulationBase.Minority), ReturnKind.Annual, new DateOnly(year, 12, 31),
        households, PovertyFlow.EndingAt(poor), PovertyFlow.NotKnown, new PrintedFigures(percent, null, null), "t", null);

    private static string[] Codes(PovertyReturn one, params PovertyReturn[] others) =>
        [.. ReturnRules.Judge(one, others).Violations.Select(violation => violation.Code.Value)];
}
