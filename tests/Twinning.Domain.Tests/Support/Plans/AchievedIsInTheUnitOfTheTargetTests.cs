using Twinning.Domain.Support.Plans;
using Xunit;
using static Twinning.Domain.Tests.Support.Plans.SomePlan;

namespace Twinning.Domain.Tests.Support.Plans;

public class AchievedIsInTheUnitOfTheTargetTests
{
    [Theory]
    [InlineData(TaskState.PartlyDone, null, "kg", true)]
    [InlineData(TaskState.PartlyDone, 0, "kg", false)]
    [InlineData(TaskState.PartlyDone, -1, "kg", true)]
    [InlineData(TaskState.PartlyDone, 20, "tấn", true)]
    [InlineData(TaskState.InProgress, null, "kg", false)]
    [InlineData(TaskState.Done, 500, "kg", false)]
    [InlineData(TaskState.Done, 500, "hộ", true)]
    public void What_was_reached_is_measured_as_the_target_is(TaskState state, int? achieved, string unit, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "TASK-ACHIEVED"), Task.Codes(Into(state, achieved: achieved, unit: unit)));
}
