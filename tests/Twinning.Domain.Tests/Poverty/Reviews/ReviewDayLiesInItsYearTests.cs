using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class ReviewDayLiesInItsYearTests
{
    [Theory]
    [InlineData(2022, 1, 1, false)]
    [InlineData(2022, 12, 31, false)]
    [InlineData(2021, 12, 31, true)]
    [InlineData(2023, 1, 1, true)]
    public void The_first_and_last_day_of_the_year_lie_in_it(int year, int month, int day, bool isBroken) =>
        Assert.Equal(isBroken ? ["REVIEW-DAY-OUTSIDE-YEAR"] : [], (At(2) with { AsOf = new System.DateOnly(year, month, day) }).Codes());
}
