using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Agencies;

/// <summary>What may be asked of agencies.</summary>
internal sealed class AgencyListing : Listing<AgencyRow>, IRegister
{
    public AgencyListing()
        : base("Agency", "agencies")
    {
        Id();
        Text("name", "The name on the day asked for.", (agency, known) => known.Facts<AgencyNameRow>()
            .Where(name => name.Id == agency.Id)
            .OrderBy(name => (name.From == null || name.From <= known.AsOf) && (name.Until == null || name.Until >= known.AsOf) ? 0 : name.Until < known.AsOf ? 1 : 2)
            .ThenBy(name => name.Until < known.AsOf ? -name.Key : name.Key)
            .Select(name => name.SearchKey)
            .FirstOrDefault());
        Choice<AgencyKindType, AgencyKind>("kind", "What kind of body it is.", agency => agency.Kind);
        Flag("inForce", "Whether it exists on the day asked for.", (agency, known) =>
            (agency.From == null || agency.From <= known.AsOf) && (agency.Until == null || agency.Until >= known.AsOf));
        Many<AssignmentListing, AssignmentRow>("assignments", "All records that assign it to a village, past and present.", (agency, record) => record.AgencyId == agency.Id);
        Many<ActivityListing, ActivityRow>("activities", "What it did for its villages.", (agency, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.AgencyId == agency.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<ContributionListing, ContributionRow>("contributions", "What it promised and handed over.", (agency, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.AgencyId == agency.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<VisitListing, VisitRow>("visits", "Its visits.", (agency, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.AgencyId == agency.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<SubmittedReportListing, ReportRow>("reports", "The reports it handed in.", (agency, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.AgencyId == agency.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<PlanTaskListing, PlanTaskRow>("tasks", "The tasks that it answers for.", (agency, task) => task.ResponsibleId == agency.Id);
    }

    public Type Node => typeof(AgencyType);

    public object? Find(Sight sight, long id) => sight.Registers.Agencies.Find(new AgencyId(id)) is { } agency ? new SeenAgency(agency, sight) : null;

    public IEnumerable<long> All(Sight sight) => sight.Registers.Agencies.Agencies.Where(agency => agency.Days.Contains(sight.AsOf)).Select(agency => agency.Id.Value);

    protected override object See(AgencyRow row, Sight sight) => sight.Agency(new AgencyId(row.Id));
}
