using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;

namespace Twinning.Domain.Support.Plans;

/// <summary>One task of a yearly plan: "rõ người, rõ việc, rõ trách nhiệm" (who, what, who answers for it), for whom and by when.</summary>
/// <param name="Number">Its number in the plan.</param>
/// <param name="Field">The field it helps in.</param>
/// <param name="Work">What is to be done, in Vietnamese; it names no person.</param>
/// <param name="Responsible">The one agency that answers for it; null where none is named, which the rules refuse.</param>
/// <param name="Officer">The role of the officer who answers for it; null where none is named, which the rules refuse.</param>
/// <param name="Beneficiaries">Whom it is for.</param>
/// <param name="Target">What is to be reached, with its unit.</param>
/// <param name="DueDay">The last day on which it is in time.</param>
/// <param name="History">The states it came into, in the order in which they were recorded; empty while it is planned.</param>
public sealed record PlanTask(
    int Number,
    SupportField Field,
    string Work,
    AgencyId? Responsible,
    OfficerRole? Officer,
    TaskBeneficiaries Beneficiaries,
    Quantity Target,
    DateOnly DueDay,
    IReadOnlyList<TaskStateChange> History)
{
    /// <summary>Gets the state that the whole history leads to.</summary>
    public TaskState State => History.Count == 0 ? TaskState.Planned : History[^1].State;

    /// <summary>Gets the day on which it was done; null while it is not.</summary>
    public DateOnly? DoneOn => State == TaskState.Done ? History[^1].Day : null;

    /// <summary>Returns the state at the end of a day.</summary>
    public TaskState StateOn(DateOnly day) => History.LastOrDefault(change => change.Day <= day)?.State ?? TaskState.Planned;

    /// <summary>Tells whether the due day has passed on a day and the task is still planned or in progress; the due day is in time.</summary>
    public bool IsOverdueOn(DateOnly day) => day > DueDay && StateOn(day) is TaskState.Planned or TaskState.InProgress;
}
