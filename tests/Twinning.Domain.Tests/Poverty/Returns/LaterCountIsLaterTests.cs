using System;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class LaterCountIsLaterTests
{
    [Theory]
    [InlineData(2015, 1)]
    [InlineData(2016, 1)]
    [InlineData(2017, 0)]
    public void A_later_review_year_is_needed(int year, int broken)
    {
        var later = Count(year, 5) with { Day = new DateOnly(2017, 12, 31) };

        Assert.Equal(broken, PovertyReduction.Between(Count(2016, 5), later).Codes().Length);
    }

    [Theory]
    [InlineData(31, 1)]
    [InlineData(32, 0)]
    public void A_later_day_is_needed(int dayOfDecember, int broken)
    {
        var later = Count(2017, 5) with { Day = new DateOnly(2016, 11, 30).AddDays(dayOfDecember) };
        string[] expected = broken == 0 ? [] : ["REDUCTION-NOT-LATER"];

        Assert.Equal(expected, PovertyReduction.Between(Count(2016, 5), later).Codes());
    }
}
