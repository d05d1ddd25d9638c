using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Support.Plans;

/// <summary>How far a plan is on a day: its tasks counted by state.</summary>
/// <param name="Planned">Tasks that have not begun.</param>
/// <param name="InProgress">Tasks in progress.</param>
/// <param name="Done">Tasks done.</param>
/// <param name="PartlyDone">Tasks done in part.</param>
/// <param name="Dropped">Tasks dropped.</param>
/// <param name="DoneLate">Tasks done after their due day; counted among those done.</param>
/// <param name="Overdue">Tasks planned or in progress after their due day; counted among those.</param>
public sealed record PlanProgress(int Planned, int InProgress, int Done, int PartlyDone, int Dropped, int DoneLate, int Overdue)
{
    /// <summary>Counts the tasks of a plan by their state at the end of a day.</summary>
    public static PlanProgress On(SupportPlan plan, DateOnly day)
    {
        var states = plan.Tasks.CountBy(task => task.StateOn(day)).ToDictionary();
        return new PlanProgress(
            states.GetValueOrDefault(TaskState.Planned),
            states.GetValueOrDefault(TaskState.InProgress),
            states.GetValueOrDefault(TaskState.Done),
            states.GetValueOrDefault(TaskState.PartlyDone),
            states.GetValueOrDefault(TaskState.Dropped),
            plan.Tasks.Count(task => task.DoneOn > task.DueDay && task.DoneOn <= day),
            plan.Tasks.Count(task => task.IsOverdueOn(day)));
    }
}
