using System;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Support.Plans;

internal sealed class PlanTaskType : ShownType<SeenTask>
{
    public PlanTaskType()
    {
        Name = "PlanTask";
        Description = "A task of a yearly plan: \"rõ người, rõ việc, rõ trách nhiệm\" (who, what, who answers for it).";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("PlanTask", seen.Id));
        Show<SupportPlanType>("plan", "The plan it belongs to.", seen => seen.Plan);
        Show<IntGraphType>("number", "Its number in the plan.", seen => seen.Task.Number);
        Show<SupportFieldType>("field", "The field it helps in.", seen => seen.Task.Field);
        Show<StringGraphType>("work", "What is to be done.", seen => seen.Task.Work);
        Show<AgencyType>("responsible", "The agency that answers for it.", seen => seen.Sight.Agency(seen.Task.Responsible!.Value));
        Show<OfficerRoleType>("officer", "The role of the officer who answers for it.", seen => seen.Task.Officer);
        Show<BeneficiaryKindType>("beneficiaryKind", "Whom it is for.", seen => seen.Task.Beneficiaries.Kind);
        ShowAny<HouseholdGroupType>("householdGroup", "The group of households it is for; empty unless it is for one.", seen => seen.Task.Beneficiaries.Group);
        ShowAny<VillageInstitutionType>("institution", "The institution it is for; empty unless it is for one.", seen => seen.Task.Beneficiaries.Institution);
        ShowAny<ListGraphType<NonNullGraphType<IdGraphType>>>(
            "households",
            "The households that it names; shown to the office within its areas and to the responsible agency, empty for everybody else.",
            seen => SeesHouseholds(seen) ? seen.Task.Beneficiaries.Households.Select(household => NodeId.Of("Household", household)) : null);
        Show<QuantityType>("target", "What is to be reached.", seen => seen.Task.Target);
        Show<DateOnlyGraphType>("dueDay", "The last day on which it is in time.", seen => seen.Task.DueDay);
        OnDay<NonNullGraphType<TaskStateType>>("state", "Its state at the end of a day.", (task, day) => task.StateOn(day));
        OnDay<NonNullGraphType<BooleanGraphType>>("isOverdue", "Whether its due day has passed on a day and it is still planned or in progress.", (task, day) => task.IsOverdueOn(day));
        ShowAny<DateOnlyGraphType>("doneOn", "The day on which it was done, whatever the day asked for; empty while it is not.", seen => seen.Task.DoneOn);
        ShowAll<TaskStateChangeType>("history", "The states it came into, in the order in which they were recorded; empty while it is planned.", seen => seen.Task.History.Select(change => new SeenChange(change, seen)));
    }

    private static bool SeesHouseholds(SeenTask seen) =>
        HouseholdGate.SeesAll(seen.Sight, seen.Plan.Village.Area) || (seen.Sight.Viewer.Agency is { } agency && agency == seen.Task.Responsible);

    private void OnDay<TGraphType>(string name, string description, Func<PlanTask, DateOnly, object> value)
        where TGraphType : IGraphType => Field<TGraphType>(name)
        .Description(description)
        .Argument<DateOnlyGraphType>("on", "The day; the day asked for when left out.")
        .Resolve(context => value(context.Source.Task, context.GetArgument<DateOnly?>("on") ?? context.Source.Sight.AsOf));
}

/// <summary>A change of state and its task.</summary>
internal sealed record SeenChange(TaskStateChange Change, SeenTask Task) : Seen(Task.Sight)
{
    /// <summary>Gets a value indicating whether what was reached may count households.</summary>
    public bool MayCountHouseholds => Task.Task.Beneficiaries.Kind is BeneficiaryKind.Households or BeneficiaryKind.HouseholdGroup;
}

internal sealed class TaskStateChangeType : SeenType<SeenChange>
{
    public TaskStateChangeType()
    {
        Name = "TaskStateChange";
        Description = "The fact that a task came into a state on a day.";
        Show<TaskStateType>("state", "The state from that day on.", seen => seen.Change.State);
        Show<DateOnlyGraphType>("day", "The day.", seen => seen.Change.Day);
        Field<QuantityType>("achieved")
            .Description($"What was reached of the target; empty where it was not measured. Of a task for households: {PersonCounts.ForWhom}")
            .ResolveAsync(async context => !context.Source.MayCountHouseholds || await context.SeesPersonsAsync(context.Source.Sight, context.Source.Task.Plan.Village)
                ? context.Source.Change.Achieved
                : null);
        ShowAny<DropCauseType>("cause", "Why it was dropped; empty for every other state.", seen => seen.Change.Cause);
    }
}
