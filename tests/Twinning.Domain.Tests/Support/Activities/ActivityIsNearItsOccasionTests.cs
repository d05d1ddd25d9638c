using Twinning.Domain.Support.Activities;
using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class ActivityIsNearItsOccasionTests
{
    [Theory]
    [InlineData(Occasion.LunarNewYear, "2019-12-25", true)]
    [InlineData(Occasion.LunarNewYear, "2019-12-26", false)]
    [InlineData(Occasion.LunarNewYear, "2020-02-24", false)]
    [InlineData(Occasion.LunarNewYear, "2020-02-25", true)]
    [InlineData(Occasion.MidAutumn, "2019-10-13", false)]
    [InlineData(Occasion.MidAutumn, "2019-10-14", true)]
    [InlineData(Occasion.WarInvalidsDay, "2019-06-27", false)]
    [InlineData(Occasion.WarInvalidsDay, "2019-06-26", true)]
    [InlineData(Occasion.ArmyDay, "2020-01-10", false)]
    [InlineData(Occasion.DisasterRelief, "2020-06-15", false)]
    [InlineData(null, "2020-06-15", false)]
    public void The_window_is_thirty_days_on_either_side_also_across_the_year(Occasion? occasion, string day, bool isBroken)
    {
        var result = ActivityRules.Judge(SomeActivity.Of(day: day) with { Occasion = occasion }, SomeActivity.Register, []);

        Assert.Equal(SomeSupport.If(isBroken, "ACTIVITY-OCCASION"), result.Codes());
        Assert.True(result.IsAccepted);
    }

    [Theory]
    [InlineData(2, "2021-12-01", false)]
    [InlineData(2, "2021-12-02", null)]
    [InlineData(2, "2022-06-01", null)]
    [InlineData(2, "2021-06-01", false)]
    public void Where_a_day_that_matters_is_not_listed_nothing_is_said(int assignment, string day, bool? expected)
    {
        Assert.Equal(expected, OccasionCalendar.IsNear(Occasion.LunarNewYear, SomeSupport.Day(day)));
        Assert.Equal(
            SomeSupport.If(expected == false, "ACTIVITY-OCCASION"), SomeActivity.Of(assignment: assignment, day: day).Codes());
    }
}
