using System;

namespace Twinning.Domain.Support.Plans;

/// <summary>How tasks and their states are written in messages.</summary>
internal static class TaskWords
{
    public static string Vietnamese(this PlanTask task) => $"Nhiệm vụ {task.Number.Text()} ({task.Field.Vietnamese()})";

    public static string English(this PlanTask task) => $"Task {task.Number.Text()} ({task.Field.English()})";

    public static string Vietnamese(this TaskState state) => state switch
    {
        TaskState.Planned => "chưa thực hiện",
        TaskState.InProgress => "đang thực hiện",
        TaskState.Done => "hoàn thành",
        TaskState.PartlyDone => "hoàn thành một phần",
        TaskState.Dropped => "không thực hiện",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string English(this TaskState state) => state switch
    {
        TaskState.Planned => "planned",
        TaskState.InProgress => "in progress",
        TaskState.Done => "done",
        TaskState.PartlyDone => "partly done",
        TaskState.Dropped => "dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
