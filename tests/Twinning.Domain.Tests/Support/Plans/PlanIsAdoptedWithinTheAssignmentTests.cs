using System.Linq;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanIsAdoptedWithinTheAssignmentTests
{
    [Theory]
    [InlineData("2018-02-28", true)]
    [InlineData("2018-03-01", false)]
    [InlineData("2019-11-30", false)]
    [InlineData("2019-12-01", true)]
    public void The_first_and_last_day_of_the_assignment_are_within_it(string day, bool isBroken)
    {
        var plan = SomePlan.Of(SomePlan.Task) with { AdoptedOn = SomeSupport.Day(day) };

        Assert.Equal(isBroken, plan.Codes().Contains("PLAN-OUTSIDE-ASSIGNMENT"));
    }
}
