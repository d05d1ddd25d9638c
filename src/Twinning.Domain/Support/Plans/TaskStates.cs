using System.Collections.Generic;

namespace Twinning.Domain.Support.Plans;

/// <summary>Which state of a task may follow which.</summary>
/// <remarks>
/// A convention of this software. Done and dropped are final: whoever recorded them by mistake corrects the fact. A task partly done
/// may be taken up again or finished.
/// </remarks>
public static class TaskStates
{
    /// <summary>Returns the states that may follow a state; none after a final one.</summary>
    public static IReadOnlyList<TaskState> After(TaskState state) => state switch
    {
        TaskState.Planned => [TaskState.InProgress, TaskState.Done, TaskState.PartlyDone, TaskState.Dropped],
        TaskState.InProgress => [TaskState.Done, TaskState.PartlyDone, TaskState.Dropped],
        TaskState.PartlyDone => [TaskState.InProgress, TaskState.Done],
        _ => [],
    };
}
