using System;
using System.Globalization;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class AsOfDayLiesInTheReviewYearTests
{
    [Theory]
    [InlineData("2019-12-31", true)]
    [InlineData("2020-01-01", false)]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    public void The_first_and_last_day_of_the_year_lie_in_it(string day, bool isBroken)
    {
        var candidate = Of(2020) with { AsOf = DateOnly.Parse(day, CultureInfo.InvariantCulture) };

        Assert.Equal(isBroken ? ["RETURN-DAY-OUTSIDE-YEAR"] : [], candidate.Codes());
        Assert.True(ReturnRules.Judge(candidate, []).IsAccepted);
    }
}
