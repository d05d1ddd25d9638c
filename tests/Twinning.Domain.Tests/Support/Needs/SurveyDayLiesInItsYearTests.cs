using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class SurveyDayLiesInItsYearTests
{
    [Theory]
    [InlineData("2018-12-31", true)]
    [InlineData("2019-01-01", false)]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    public void The_day_lies_in_the_year(string day, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "SURVEY-DAY"), (SomeSurvey.Of() with { Day = SomeSupport.Day(day) }).Codes());
}
