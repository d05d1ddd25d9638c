using System;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class ProfileDayLiesInItsYearTests
{
    [Theory]
    [InlineData(2018, 12, 31, true)]
    [InlineData(2019, 1, 1, false)]
    [InlineData(2019, 12, 31, false)]
    [InlineData(2020, 1, 1, true)]
    public void The_day_lies_in_the_year(int year, int month, int day, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "PROFILE-DAY"), (SomeProfile.Sound with { AsOf = new DateOnly(year, month, day) }).Codes());
}
