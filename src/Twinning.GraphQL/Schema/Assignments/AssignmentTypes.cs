using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Assignments;

internal sealed class AssignmentRoleType : EnumType<AssignmentRole>
{
    public AssignmentRoleType()
        : base("AssignmentRole", "Whether an agency leads the work at a village or shares in it.")
    {
        Value(AssignmentRole.Partner, "It shares in the work.");
        Value(AssignmentRole.Lead, "It leads the work; a village has at most one lead on a day.");
    }
}

internal sealed class AssignmentType : ShownType<SeenAssignment>
{
    public AssignmentType()
    {
        Name = "Assignment";
        Description = "A record that assigns an agency to look after a village (phân công kết nghĩa, phụ trách).";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Assignment", seen.Assignment.Id.Value));
        Show<ProgrammeType>("programme", "The programme it belongs to.", seen => new SeenProgramme(seen.Register, seen.Sight));
        Show<AgencyType>("agency", "The agency assigned.", seen => seen.Sight.Agency(seen.Assignment.Agency));
        Show<VillageType>("village", "The village it looks after.", seen => seen.Sight.Village(seen.Assignment.Village));
        Show<AssignmentRoleType>("role", "Whether it leads or shares in the work.", seen => seen.Assignment.Role);
        Show<DayRangeType>("days", "The first and last day, both included.", seen => seen.Assignment.Days);
        Show<BooleanGraphType>("inForce", "Whether it is in force on the day asked for.", seen => seen.Assignment.Days.Contains(seen.Sight.AsOf));
        Show<DecidingDocumentType>("decidingDocument", "The document that decided it.", seen => seen.Assignment.DecidingDocument);
        this.PagesOfAssignment<ContributionListing, ContributionRow, ContributionType>("contributions", "What was promised or handed over under it.", ContributionReads.Columns);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SupportPlanType>>>>("plans")
            .Description("Its yearly plans.")
            .Argument<IntGraphType>("year", "Only for this year.")
            .Resolve(PlanReads.OfAssignment);
        this.PagesOfAssignment<ActivityListing, ActivityRow, ActivityType>("activities", "What was done under it.", ActivityReads.Columns);
        this.PagesOfAssignment<VisitListing, VisitRow, VisitType>("visits", "Visits to the village under it.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReportStandingType>>>>("reports")
            .Description("The reports owed under it for the periods that have begun, and how each stands at the end of the day asked for.")
            .Argument<IntGraphType>("year", "Only of periods that begin in this calendar year.")
            .Resolve(ReportReads.OfAssignment);
    }
}

internal sealed class DutyType : ShownType<SeenDuty>
{
    public DutyType()
    {
        Name = "Duty";
        Description = "An agency looking after a village on a day, by its own record or by taking over another's duty.";
        Show<AgencyType>("agency", "Who looks after the village.", seen => seen.Sight.Agency(seen.Duty.Agency));
        Show<VillageType>("village", "The village.", seen => seen.Sight.Village(seen.Duty.Village));
        Show<AssignmentRoleType>("role", "Whether it leads or shares in the work.", seen => seen.Duty.Role);
        Show<BooleanGraphType>("isInherited", "Whether it was taken over from another agency.", seen => seen.Duty.IsInherited);
        ShowAll<AssignmentType>(
            "records",
            "The records it rests on; several when an inherited duty merged with its own.",
            seen => seen.Duty.Records.Select(id => new SeenAssignment(seen.Register.Find(id)!, seen.Register, seen.Sight)));
    }
}
