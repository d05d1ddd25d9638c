using System;
using Twinning.Domain.Law;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Plans;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>The yearly plan of an assignment.</summary>
internal sealed class SupportPlanRow : FactRow
{
    public required long AssignmentId { get; init; }

    /// <summary>Gets the village of the assignment, which never changes.</summary>
    public required long VillageId { get; init; }

    public required int Year { get; init; }

    public required DateOnly AdoptedOn { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }

    public DateOnly? SurveyDay { get; init; }

    /// <summary>Gets the fields left out with the reason, as JSON: they are read and shown as a whole, never searched.</summary>
    public required string FieldsLeftOut { get; init; }
}

/// <summary>A task of a plan as it was planned; what became of it stands in its states.</summary>
internal sealed class PlanTaskRow : FactRow
{
    public required long PlanId { get; init; }

    public required int Number { get; init; }

    public required SupportField Field { get; init; }

    public required string Work { get; init; }

    public required long ResponsibleId { get; init; }

    public required OfficerRole Officer { get; init; }

    public required BeneficiaryKind BeneficiaryKind { get; init; }

    public HouseholdGroup? HouseholdGroup { get; init; }

    public VillageInstitution? Institution { get; init; }

    /// <summary>Gets the numbers of the households that are named, as JSON; empty unless households are named.</summary>
    public required string Households { get; init; }

    public required Quantity Target { get; init; }

    public required DateOnly DueDay { get; init; }
}

/// <summary>A state that a task came into; <c>Id</c> is that of the task.</summary>
internal sealed class TaskStateRow : FactRow
{
    /// <summary>Gets its place in the history of the task, from 1 on.</summary>
    public required int Place { get; init; }

    public required TaskState State { get; init; }

    public required DateOnly Day { get; init; }

    public decimal? AchievedAmount { get; init; }

    public string? AchievedUnit { get; init; }

    public DropCause? Cause { get; init; }
}
