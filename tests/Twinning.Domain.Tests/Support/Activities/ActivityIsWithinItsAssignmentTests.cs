using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class ActivityIsWithinItsAssignmentTests
{
    [Theory]
    [InlineData("2017-12-31", true)]
    [InlineData("2018-01-01", false)]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    public void The_first_and_last_day_are_within(string day, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "ACTIVITY-DAY"), (SomeActivity.Of(day: day) with { Occasion = null }).Codes());

    [Fact]
    public void The_register_knows_the_assignment() => Assert.Equal(["ACTIVITY-DAY"], SomeActivity.Of(assignment: 9).Codes());
}
