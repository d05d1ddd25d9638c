using System;
using System.Linq;
using Twinning.Domain.Support.Plans;
using Xunit;
using static Twinning.Domain.Tests.Support.Plans.SomePlan;

namespace Twinning.Domain.Tests.Support.Plans;

public class TaskMovesAlongItsStatesTests
{
    [Fact]
    public void Only_these_moves_are_legal()
    {
        (TaskState From, TaskState Into)[] legal =
        [
            .. from before in Enum.GetValues<TaskState>()
               from after in Enum.GetValues<TaskState>()
               let task = before == TaskState.Planned ? Task : Task.Came(Into(before))
               let change = Into(after, achieved: after == TaskState.PartlyDone ? 1 : null, cause: after == TaskState.Dropped ? DropCause.NoMeans : null)
               where task.Codes(change).Length == 0
               select (before, after),
        ];

        Assert.Equal(
            [
                (TaskState.Planned, TaskState.InProgress),
                (TaskState.Planned, TaskState.Done),
                (TaskState.Planned, TaskState.PartlyDone),
                (TaskState.Planned, TaskState.Dropped),
                (TaskState.InProgress, TaskState.Done),
                (TaskState.InProgress, TaskState.PartlyDone),
                (TaskState.InProgress, TaskState.Dropped),
                (TaskState.PartlyDone, TaskState.InProgress),
                (TaskState.PartlyDone, TaskState.Done),
            ],
            legal);
    }

    [Fact]
    public void The_message_names_the_states_that_may_follow()
    {
        Assert.Equal(
            "Task 1 (livelihood) is partly done and cannot become dropped; it can become in progress, done.",
            Message(Task.Came(Into(TaskState.PartlyDone, achieved: 1)), Into(TaskState.Dropped, cause: DropCause.NoMeans)));
        Assert.Equal(
            "Task 1 (livelihood) is done and cannot become in progress; if that is a mistake, correct it.",
            Message(Task.Came(Into(TaskState.Done)), Into(TaskState.InProgress)));
    }

    private static string Message(PlanTask task, TaskStateChange change) =>
        Assert.Single(TaskRules.JudgeChange(Of(task), task, change).Violations).Message.English;
}
