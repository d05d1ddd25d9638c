using Twinning.Domain.Support.Plans;
using Xunit;
using static Twinning.Domain.Tests.Support.Plans.SomePlan;

namespace Twinning.Domain.Tests.Support.Plans;

public class DroppedTaskHasACauseTests
{
    [Theory]
    [InlineData(TaskState.Dropped, null, true)]
    [InlineData(TaskState.Dropped, DropCause.DisasterOrEpidemic, false)]
    [InlineData(TaskState.Done, null, false)]
    [InlineData(TaskState.Done, DropCause.NoMeans, true)]
    public void A_cause_goes_with_dropping_alone(TaskState state, DropCause? cause, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "TASK-CAUSE"), Task.Codes(Into(state, cause: cause)));
}
