using Twinning.Domain.Support.Plans;
using Xunit;
using static Twinning.Domain.Tests.Support.Plans.SomePlan;

namespace Twinning.Domain.Tests.Support.Plans;

public class TaskChangeFollowsTheLastTests
{
    [Theory]
    [InlineData("2019-01-31", true)]
    [InlineData("2019-02-01", false)]
    public void A_change_is_not_before_the_adoption(string day, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "TASK-DAY"), Task.Codes(Into(TaskState.InProgress, day)));

    [Theory]
    [InlineData("2019-02-28", true)]
    [InlineData("2019-03-01", false)]
    public void A_change_is_not_before_the_last(string day, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "TASK-DAY"), Task.Came(Into(TaskState.InProgress, "2019-03-01")).Codes(Into(TaskState.Done, day)));
}
