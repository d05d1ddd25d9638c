using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Assignments;

/// <summary>What may be asked of records of assignments.</summary>
internal sealed class AssignmentListing : Listing<AssignmentRow>, IRegister
{
    public AssignmentListing()
        : base("Assignment", "assignments")
    {
        Id();
        One<AgencyListing>("agency", "The agency assigned.", record => record.AgencyId);
        One<VillageListing>("village", "The village it looks after.", record => record.VillageId);
        Choice<AssignmentRoleType, AssignmentRole>("role", "Whether it leads or shares in the work.", record => record.Role);
        Day("from", "The first day; empty when none is known.", record => record.From);
        Day("until", "The last day, included; empty while there is none.", record => record.Until);
        Flag("inForce", "Whether it is in force on the day asked for.", (record, known) =>
            (record.From == null || record.From <= known.AsOf) && (record.Until == null || record.Until >= known.AsOf));
        Many<ActivityListing, ActivityRow>("activities", "What was done under it.", (record, activity) => activity.AssignmentId == record.Id);
        Many<ContributionListing, ContributionRow>("contributions", "What was promised or handed over under it.", (record, contribution) => contribution.AssignmentId == record.Id);
        Many<VisitListing, VisitRow>("visits", "Visits to the village under it.", (record, visit) => visit.AssignmentId == record.Id);
        Many<SubmittedReportListing, ReportRow>("reports", "Reports handed in under it.", (record, report) => report.AssignmentId == record.Id);
        Many<SupportPlanListing, SupportPlanRow>("plans", "Its yearly plans.", (record, plan) => plan.AssignmentId == record.Id);
    }

    public Type Node => typeof(AssignmentType);

    public object? Find(Sight sight, long id) => sight.Assignment(id);

    public IEnumerable<long> All(Sight sight) => AssignmentReads.Of(sight, record => record.Days.Contains(sight.AsOf)).Select(seen => seen.Assignment.Id.Value);

    protected override object See(AssignmentRow row, Sight sight) => sight.Assignment(row.Id)!;
}
