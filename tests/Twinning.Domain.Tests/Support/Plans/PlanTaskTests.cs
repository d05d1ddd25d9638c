using Twinning.Domain.Support.Plans;
using Xunit;
using static Twinning.Domain.Tests.Support.Plans.SomePlan;

namespace Twinning.Domain.Tests.Support.Plans;

public class PlanTaskTests
{
    private static readonly PlanTask Went = Task.Came(Into(TaskState.InProgress, "2019-03-01"), Into(TaskState.Done, "2019-07-02"));

    [Theory]
    [InlineData("2019-02-28", TaskState.Planned)]
    [InlineData("2019-03-01", TaskState.InProgress)]
    [InlineData("2019-07-01", TaskState.InProgress)]
    [InlineData("2019-07-02", TaskState.Done)]
    public void The_state_of_any_day_can_be_told(string day, TaskState expected) => Assert.Equal(expected, Went.StateOn(SomeSupport.Day(day)));

    [Theory]
    [InlineData("2019-06-30", false)]
    [InlineData("2019-07-01", true)]
    [InlineData("2019-07-02", false)]
    public void A_task_is_overdue_from_the_day_after_its_due_day_until_it_is_done(string day, bool isOverdue) =>
        Assert.Equal(isOverdue, Went.IsOverdueOn(SomeSupport.Day(day)));

    [Fact]
    public void A_task_dropped_or_partly_done_is_not_overdue()
    {
        Assert.False(Task.Came(Into(TaskState.Dropped, cause: DropCause.NoMeans)).IsOverdueOn(SomeSupport.Day("2019-12-31")));
        Assert.False(Task.Came(Into(TaskState.PartlyDone, achieved: 1)).IsOverdueOn(SomeSupport.Day("2019-12-31")));
        Assert.True(Task.IsOverdueOn(SomeSupport.Day("2019-12-31")));
    }

    [Fact]
    public void The_progress_counts_each_task_once_by_its_state()
    {
        var plan = Of(Task, Went, Task.Came(Into(TaskState.Dropped, cause: DropCause.NoMeans)), Task.Came(Into(TaskState.PartlyDone, achieved: 1)));

        Assert.Equal(new PlanProgress(1, 1, 0, 1, 1, 0, 2), PlanProgress.On(plan, SomeSupport.Day("2019-07-01")));
        Assert.Equal(new PlanProgress(1, 0, 1, 1, 1, 1, 1), PlanProgress.On(plan, SomeSupport.Day("2019-07-02")));
        Assert.Equal(SomeSupport.Day("2019-07-02"), Went.DoneOn);
    }
}
