using System;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;

namespace Twinning.GraphQL.Schema.Support.Plans;

internal sealed class SupportPlanType : ShownType<SeenPlan>
{
    public SupportPlanType()
    {
        Name = "SupportPlan";
        Description = "The yearly plan of an assignment (kế hoạch công tác năm): who does what for whom and by when.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("SupportPlan", seen.Id));
        Show<AssignmentType>("assignment", "The assignment it belongs to.", seen =>
            seen.Sight.Registers.Assignment(seen.Plan.Assignment) is var (register, assignment)
                ? new SeenAssignment(assignment, register, seen.Sight)
                : null);
        Show<VillageType>("village", "The village it is for.", seen => seen.Sight.Village(seen.Village));
        Show<IntGraphType>("year", "The year it is for.", seen => seen.Plan.Year);
        Show<DateOnlyGraphType>("adoptedOn", "The day it was adopted.", seen => seen.Plan.AdoptedOn);
        Show<DecidingDocumentType>("decidingDocument", "The document that adopted it.", seen => seen.Plan.DecidingDocument);
        ShowAny<DateOnlyGraphType>("surveyDay", "The day of the survey it rests on.", seen => seen.Plan.SurveyDay);
        ShowAll<PlanTaskType>("tasks", "Its tasks, by number.", seen => seen.Tasks);
        ShowAll<FieldLeftOutType>("fieldsLeftOut", "The weakest fields that it leaves out, with the reason.", seen => seen.Plan.FieldsLeftOut);
        Field<NonNullGraphType<PlanProgressType>>("progress")
            .Description("Its tasks counted by their state at the end of a day.")
            .Argument<DateOnlyGraphType>("on", "The day; the day asked for when left out.")
            .Resolve(context => PlanProgress.On(context.Source.Plan, context.GetArgument<DateOnly?>("on") ?? context.Source.Sight.AsOf));
    }
}

internal sealed class FieldLeftOutType : ShownType<FieldLeftOut>
{
    public FieldLeftOutType()
    {
        Name = "FieldLeftOut";
        Description = "A field that a plan leaves out, and why.";
        Show<SupportFieldType>("field", "The field.", left => left.Field);
        Show<LeftOutReasonType>("reason", "Why no task is planned in it.", left => left.Reason);
    }
}

internal sealed class PlanProgressType : ShownType<PlanProgress>
{
    public PlanProgressType()
    {
        Name = "PlanProgress";
        Description = "How far a plan is on a day: its tasks counted by state.";
        Show<IntGraphType>("planned", "Tasks that have not begun.", progress => progress.Planned);
        Show<IntGraphType>("inProgress", "Tasks in progress.", progress => progress.InProgress);
        Show<IntGraphType>("done", "Tasks done.", progress => progress.Done);
        Show<IntGraphType>("partlyDone", "Tasks done in part.", progress => progress.PartlyDone);
        Show<IntGraphType>("dropped", "Tasks dropped.", progress => progress.Dropped);
        Show<IntGraphType>("doneLate", "Tasks done after their due day; counted among those done.", progress => progress.DoneLate);
        Show<IntGraphType>("overdue", "Tasks planned or in progress after their due day; counted among those.", progress => progress.Overdue);
    }
}
