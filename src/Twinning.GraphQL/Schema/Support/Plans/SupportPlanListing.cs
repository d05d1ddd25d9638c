using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Plans;

/// <summary>What may be asked of yearly plans.</summary>
internal sealed class SupportPlanListing : Listing<SupportPlanRow>
{
    public SupportPlanListing()
        : base("SupportPlan", "plans")
    {
        Id();
        One<AssignmentListing>("assignment", "The assignment it belongs to.", plan => plan.AssignmentId);
        One<AgencyListing>("agency", "The agency of the assignment.", (plan, known) => known.Facts<AssignmentRow>()
            .Where(record => record.Id == plan.AssignmentId).Select(record => (long?)record.AgencyId).FirstOrDefault());
        One<VillageListing>("village", "The village it is for.", plan => plan.VillageId);
        Number("year", "The year it is for.", plan => plan.Year, also: FieldUses.Group);
        Day("adoptedOn", "The day it was adopted.", plan => plan.AdoptedOn, also: FieldUses.None);
        Day("surveyDay", "The day of the survey it rests on.", plan => plan.SurveyDay, also: FieldUses.None);
        Many<PlanTaskListing, PlanTaskRow>("tasks", "Its tasks.", (plan, task) => task.PlanId == plan.Id);
    }

    public override async Task<IReadOnlyList<object>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<SupportPlanRow> rows)
    {
        long[] ids = [.. rows.Select(row => row.Id)];
        var plans = (await ListPages.KnownAsync(context, sight)).Facts<SupportPlanRow>().Where(plan => ids.Contains(plan.Id));
        var seen = (await PlanReads.ReadAsync(context, sight, plans)).ToDictionary(plan => plan.Id);
        return [.. ids.Select(id => seen[id])];
    }
}
