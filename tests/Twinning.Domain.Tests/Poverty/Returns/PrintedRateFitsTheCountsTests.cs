using System.Globalization;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PrintedRateFitsTheCountsTests
{
    [Theory]
    [InlineData("80.87", false)]
    [InlineData("80.86", true)]
    [InlineData("80.88", true)]
    [InlineData("80.9", false)]
    [InlineData("80.8", true)]
    [InlineData("80.867", false)]
    [InlineData("80.870", true)]
    [InlineData("81", false)]
    public void A_rate_is_rounded_to_the_places_printed(string printed, bool isBroken)
    {
        var candidate = Of(2018).WithPoor(765, decimal.Parse(printed, CultureInfo.InvariantCulture)) with { Households = 946 };

        Assert.Equal(isBroken ? ["RETURN-RATE-CONTRADICTS-COUNTS"] : [], candidate.Codes());
        Assert.True(ReturnRules.Judge(candidate, []).IsAccepted);
    }

    [Fact]
    public void A_rate_far_outside_its_series_is_warned_of()
    {
        var series = new[] { Of(2016).WithPoor(1000, 10.000m), Of(2018).WithPoor(1000, 10.000m) };

        Assert.Empty(Of(2017).WithPoor(1000, 9.10m).Codes(series));
        Assert.Equal(["RETURN-RATE-CONTRADICTS-COUNTS"], Of(2017).WithPoor(1000, 9.08m).Codes(series));
    }

    [Fact]
    public void The_version_that_a_candidate_corrects_is_not_held_against_it()
    {
        var wrong = Of(2018).WithPoor(765, 80.8m) with { Households = 946 };

        Assert.Equal(["RETURN-KEY-TWICE"], Of(2018).WithPoor(765, 80.87m).Codes(wrong));
    }
}
