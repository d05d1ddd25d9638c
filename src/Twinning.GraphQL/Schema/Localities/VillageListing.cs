using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

/// <summary>What may be asked of villages.</summary>
internal sealed class VillageListing : PlaceListing, IRegister
{
    public VillageListing()
        : base("Village", "villages")
    {
        AddPlace();
        Many<AssignmentListing, AssignmentRow>("assignments", "All records of agencies assigned to it, past and present.", (village, record) => record.VillageId == village.Id);
        Many<ActivityListing, ActivityRow>("activities", "What agencies did for it.", (village, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.VillageId == village.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<ContributionListing, ContributionRow>("contributions", "What it was promised and given.", (village, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.VillageId == village.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<VisitListing, VisitRow>("visits", "Visits of agencies to it.", (village, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.VillageId == village.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<SubmittedReportListing, ReportRow>("reports", "Reports about the work for it.", (village, fact, known) =>
            known.Facts<AssignmentRow>().Where(record => record.VillageId == village.Id).Select(record => record.Id).Contains(fact.AssignmentId));
        Many<SupportPlanListing, SupportPlanRow>("plans", "The yearly plans of its assignments.", (village, plan) => plan.VillageId == village.Id);
    }

    public Type Node => typeof(VillageType);

    public object? Find(Sight sight, long id) => sight.Registers.Areas.Find(new AreaId(id)) is { Level: AreaLevel.Village } area ? new SeenVillage(area, sight) : null;

    public IEnumerable<long> All(Sight sight) => sight.Registers.Areas.Areas.Where(area => area.Level == AreaLevel.Village && area.Days.Contains(sight.AsOf)).Select(area => area.Id.Value);

    protected override object See(AreaRow row, Sight sight) => sight.Village(new VillageId(row.Id));
}
