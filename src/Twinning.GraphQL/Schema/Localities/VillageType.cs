using System.Linq;
using GraphQL.Types;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Stories;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Needs;
using Twinning.GraphQL.Schema.Support.Petitions;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

internal sealed class VillageType : ShownType<SeenVillage>
{
    public VillageType()
    {
        Name = "Village";
        Description = "A village (thôn, bôn, buôn, làng) and who looks after it on the day asked for.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", village => NodeId.Of("Village", village.Id.Value));
        Show<StringGraphType>("name", "The name on the day asked for.", village => village.Area.NameOn(village.Sight.AsOf));
        Show<StringGraphType>("kind", "The local word for what it is, such as bôn.", village => village.Area.Kind);
        Show<AreaType>("area", "The same village as an area of the tree.", village => new SeenArea(village.Area, village.Sight));
        ShowAny<AreaType>(
            "parent",
            "The commune or ward above on the day asked for.",
            village => village.Area.ParentOn(village.Sight.AsOf) is { } parent ? village.Sight.Area(parent) : null);
        ShowAll<DatedParentType>(
            "parents",
            "All communes and wards that were above it, with their days: a merger moves the village, it stays the same village.",
            village => village.Area.Parents.Select(parent => new SeenParent(parent, village.Sight)));
        ShowAll<DatedCodeType>("codes", "All codes with their days; there is no national code for villages.", village => village.Area.Codes);
        Show<DayRangeType>("days", "The days it exists.", village => village.Area.Days);
        ShowAll<DutyType>(
            "duties",
            "Who looks after it on the day asked for, successors included.",
            village => village.Sight.Registers.Programmes.SelectMany(register => register
                .DutiesAt(village.Id, village.Sight.AsOf)
                .Select(duty => new SeenDuty(duty, register, village.Sight))));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<VillageSurveyType>>>>("surveys")
            .Description("Its yearly surveys, with the needs ranked.")
            .Argument<IntGraphType>("year", "Only of this year.")
            .Resolve(SurveyReads.OfVillage);
        Field<NonNullGraphType<VillageStoryType>>("story")
            .Description("What happened at it from one day to another: association, never attribution.")
            .Argument<NonNullGraphType<DateOnlyGraphType>>("from", "The first day, included.")
            .Argument<NonNullGraphType<DateOnlyGraphType>>("to", "The last day, included.")
            .Resolve(VillageStory.Of);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<VillageProfileType>>>>("profiles")
            .Description("Its yearly profiles.")
            .Argument<IntGraphType>("year", "Only of this year.")
            .Resolve(ProfileReads.OfVillage);
        this.AddNewRuralRecognitions(village => village.Area);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SupportPlanType>>>>("plans")
            .Description("The yearly plans of its assignments.")
            .Argument<IntGraphType>("year", "Only for this year.")
            .Resolve(PlanReads.OfVillage);
        Field<ListGraphType<NonNullGraphType<PetitionType>>>("petitions")
            .Description("Its petitions, by the day received: for the office within its areas and the agencies that look after it today; empty for other agencies.")
            .Argument<IntGraphType>("year", "Only those received in this year.")
            .Argument<DateOnlyGraphType>("overdueOn", "Only those whose answer was overdue at the end of this day.")
            .Resolve(PetitionReads.OfVillage);
        this.PagesOfVillage<ActivityListing, ActivityRow, ActivityType>("activities", "What agencies did for it.", ActivityReads.Columns);
        this.PagesOfVillage<VisitListing, VisitRow, VisitType>("visits", "Visits of agencies to it.", VisitReads.Columns);
        Field<NonNullGraphType<ContributionTotalsType>>("supportTotals")
            .Description("What it was promised and given, by kind and source.")
            .Argument<IntGraphType>("year", "Only of this calendar year.")
            .Resolve(ContributionTotalsType.OfVillage);
        this.Registered<SeenVillage, AssignmentListing, AssignmentRow, AssignmentType>(
            "assignments",
            "All records of agencies assigned to it, past and present.",
            Listings.Of<AssignmentListing>(),
            village => AssignmentFacts.AssignmentsOf(village.Sight.Registers, village.Id).Select(record => record.Id.Value));
    }
}
