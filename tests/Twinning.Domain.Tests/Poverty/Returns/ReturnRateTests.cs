using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class ReturnRateTests
{
    [Fact]
    public void Counts_come_before_a_printed_percentage()
    {
        var rate = (Of(2020).WithPoor(75, 1.8m) with { Households = 4135 }).PoorRate;

        Assert.Equal(new ReturnRate(Fraction.Of(75, 4135), RateBasis.Counted, null), rate);
    }

    [Fact]
    public void A_printed_percentage_stands_in_for_unknown_households()
    {
        Assert.Equal(new ReturnRate(Fraction.Of(557, 5000), RateBasis.Printed, null), Of(2020).WithPoor(17185, 11.14m).PoorRate);
    }

    [Theory]
    [InlineData(null, null, "The counted households of 2020 are not known, and no percentage is printed.")]
    [InlineData(5L, null, "The number of all households in 2020 is not known, and no percentage is printed.")]
    [InlineData(0L, 0L, "There are no households in 2020, so there is no rate.")]
    public void What_is_not_known_says_why(long? poor, long? households, string reason)
    {
        var rate = (Of(2020).WithPoor(poor) with { Households = households }).PoorRate;

        Assert.Equal((null, RateBasis.Unknown, reason), (rate.Value, rate.Basis, rate.Reason!.English));
    }

    [Fact]
    public void Poor_and_near_poor_together_are_the_rate_of_communiques()
    {
        var national = PovertyReturnsCsv.Find(PovertyReturnsCsv.Country, 2022, PopulationBase.All);
        var province = PovertyReturnsCsv.Find(PovertyReturnsCsv.GiaLai, 2020, PopulationBase.All);

        Assert.Equal((7.52m, RateBasis.Printed), (national.PoorOrNearPoorRate.Value!.Value.Percent(2), national.PoorOrNearPoorRate.Basis));
        Assert.Equal(Fraction.Of(19965 + 35996, 371154), province.PoorOrNearPoorRate.Value);
        Assert.Equal(RateBasis.Counted, province.NearPoorRate.Basis);
    }

    [Theory]
    [InlineData(20L, 30L, 51L, 50)]
    [InlineData(20L, null, 51L, 51)]
    [InlineData(null, 30L, 51L, 51)]
    public void A_printed_total_stands_in_for_counts_that_are_not_both_known(long? poor, long? nearPoor, long? printed, int counted)
    {
        var candidate = Of(2020) with
        {
            Households = 100,
            Poor = PovertyFlow.EndingAt(poor),
            NearPoor = PovertyFlow.EndingAt(nearPoor),
            Printed = new(null, null, printed),
        };

        Assert.Equal(new ReturnRate(Fraction.Of(counted, 100), RateBasis.Counted, null), candidate.PoorOrNearPoorRate);
    }
}
