using Twinning.Domain.Support.Plans;
using Xunit;
using static Twinning.Domain.Tests.Support.Plans.SomePlan;

namespace Twinning.Domain.Tests.Support.Plans;

public class DoneMeansTheTargetIsReachedTests
{
    [Theory]
    [InlineData(TaskState.Done, 499, true)]
    [InlineData(TaskState.Done, 500, false)]
    [InlineData(TaskState.Done, null, false)]
    [InlineData(TaskState.PartlyDone, 499, false)]
    [InlineData(TaskState.PartlyDone, 500, true)]
    [InlineData(TaskState.InProgress, 500, false)]
    public void The_target_tells_done_from_partly_done(TaskState state, int? achieved, bool isBroken)
    {
        var result = TaskRules.JudgeChange(Of(Task), Task, Into(state, achieved: achieved));

        Assert.Equal(SomeSupport.If(isBroken, "TASK-TARGET"), result.Codes());
        Assert.Equal(state, result.Value?.State);
    }
}
