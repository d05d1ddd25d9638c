using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Assignments;

internal sealed class AssignmentLimitsType : ShownType<DatedValue<AssignmentLimits>>
{
    public AssignmentLimitsType()
    {
        Name = "AssignmentLimits";
        Description = "How many villages an agency and how many agencies a village may have, on the days it holds.";
        ShowAny<IntGraphType>("villagesPerAgency", "At most so many villages for one agency; empty for no limit.", limits => limits.Value.VillagesPerAgency);
        ShowAny<IntGraphType>("agenciesPerVillage", "At most so many agencies for one village; empty for no limit.", limits => limits.Value.AgenciesPerVillage);
        Show<DayRangeType>("days", "The days it holds.", limits => limits.Days);
        Show<LegalSourceType>("source", "The document that sets it.", limits => limits.Source);
    }
}

internal sealed class ProgrammeType : ShownType<SeenProgramme>
{
    public ProgrammeType()
    {
        Name = "Programme";
        Description = "A twinning programme: who decided it, for how long, which villages and which limits.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Programme", seen.Register.Programme.Id.Value));
        Show<StringGraphType>("name", "The name.", seen => seen.Register.Programme.Name);
        Show<DayRangeType>("term", "The days it runs.", seen => seen.Register.Programme.Term);
        Show<DecidingDocumentType>("decidingDocument", "The document that set it up.", seen => seen.Register.Programme.DecidingDocument);
        ShowAny<AssignmentLimitsType>(
            "limits",
            "The limits on the day asked for; empty when none hold.",
            seen => seen.Register.Programme.Limits.InForceOn(seen.Sight.AsOf));
        Show<CoverageType>(
            "coverage",
            "How its villages are covered on the day asked for.",
            seen => new SeenCoverage(seen.Register.CoverageOn(seen.Sight.AsOf), seen.Register, seen.Sight));
        this.Registered<SeenProgramme, VillageListing, AreaRow, VillageType>(
            "villages",
            "The villages in its scope on the day asked for.",
            Listings.Of<VillageListing>(),
            seen => seen.Register.Programme.Villages.Where(village => village.Days.Contains(seen.Sight.AsOf)).Select(village => village.Village.Value));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReportScheduleType>>>>("reportSchedules")
            .Description("The reports it asks for, with their days.")
            .Resolve(ReportReads.SchedulesOfProgramme);
        Field<NonNullGraphType<ReportStandingsType>>("reportStandings")
            .Description("How the reports it is owed stand at the end of the day asked for.")
            .Argument<IntGraphType>("year", "Only of periods that begin in this calendar year.")
            .Resolve(ReportReads.OfProgramme);
        this.Registered<SeenProgramme, AssignmentListing, AssignmentRow, AssignmentType>(
            "assignments",
            "All its records, past and present.",
            Listings.Of<AssignmentListing>(),
            seen => seen.Register.Assignments.Select(record => record.Id.Value));
    }
}
