using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Support.Petitions;

/// <summary>A wish or complaint of a village (ý kiến, nguyện vọng, kiến nghị) and what became of it.</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Village">The village it comes from; who made it is not recorded here.</param>
/// <param name="ReceivedOn">The day it was received.</param>
/// <param name="Field">The field it is about.</param>
/// <param name="Steps">The states it came into after it was received, in the order in which they were recorded.</param>
public sealed record Petition(PetitionId Id, VillageId Village, DateOnly ReceivedOn, SupportField Field, IReadOnlyList<PetitionStep> Steps)
{
    /// <summary>Gets the state that all steps lead to.</summary>
    public PetitionState State => Steps.Count == 0 ? PetitionState.Received : Steps[^1].State;

    /// <summary>Gets what came of it; null while it is not answered.</summary>
    public PetitionOutcome? Outcome => State == PetitionState.Answered ? Steps[^1].Outcome : null;

    /// <summary>Gets the day of the answer; null while it is not answered.</summary>
    public DateOnly? AnsweredOn => State == PetitionState.Answered ? Steps[^1].Day : null;

    /// <summary>Returns the state at the end of a day; null before it was received.</summary>
    public PetitionState? StateOn(DateOnly day) => day < ReceivedOn ? null : StepOn(day)?.State ?? PetitionState.Received;

    /// <summary>Returns where it lies at the end of a day and by when an answer is due; null where it is not routed that day.</summary>
    public PetitionRoute? RouteOn(DateOnly day) => StepOn(day)?.Route;

    /// <summary>Tells whether an answer is still awaited at the end of a day and its due day has passed; on the due day it is not overdue.</summary>
    /// <remarks>Before a petition is routed it has no due day and is not overdue.</remarks>
    public bool IsOverdueOn(DateOnly day) => RouteOn(day) is { } route && day > route.DueDay;

    private PetitionStep? StepOn(DateOnly day) => Steps.LastOrDefault(step => step.Day <= day);
}
