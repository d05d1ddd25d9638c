using Twinning.Domain.Assignments;
using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanIsAdoptedOnceTests
{
    [Theory]
    [InlineData(1, 2019, true)]
    [InlineData(2, 2019, false)]
    [InlineData(1, 2018, false)]
    public void Only_the_same_assignment_in_the_same_year_has_a_second_plan(long assignment, int year, bool isBroken)
    {
        var other = SomePlan.Of() with { Assignment = new AssignmentId(assignment), Year = year };

        Assert.Equal(SomeSupport.If(isBroken, "PLAN-TWICE"), SomePlan.Of(SomePlan.Task).Codes(other));
    }
}
