using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class TaskIsNumberedOnceTests
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void No_two_tasks_share_a_number(int number, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "PLAN-NUMBER"),
        SomePlan.Of(SomePlan.Task, SomePlan.Task with { Number = number }).Codes());
}
