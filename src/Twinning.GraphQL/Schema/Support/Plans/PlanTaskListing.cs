using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Plans;

/// <summary>What may be asked of the tasks of yearly plans.</summary>
/// <remarks>Which households a task names is not public, so nothing is found by it.</remarks>
internal sealed class PlanTaskListing : Listing<PlanTaskRow>
{
    public PlanTaskListing()
        : base("PlanTask", "tasks")
    {
        Id();
        One<SupportPlanListing>("plan", "The plan it belongs to.", task => task.PlanId);
        One<VillageListing>("village", "The village that the plan is for.", (task, known) => known.Facts<SupportPlanRow>()
            .Where(plan => plan.Id == task.PlanId).Select(plan => (long?)plan.VillageId).FirstOrDefault());
        One<AgencyListing>("responsible", "The agency that answers for it.", task => task.ResponsibleId);
        Number("number", "Its number in the plan.", task => task.Number);
        Choice<SupportFieldType, SupportField>("field", "The field it helps in.", task => task.Field);
        Choice<OfficerRoleType, OfficerRole>("officer", "The role of the officer who answers for it.", task => task.Officer);
        Choice<BeneficiaryKindType, BeneficiaryKind>("beneficiaryKind", "Whom it is for.", task => task.BeneficiaryKind);
        Choice<HouseholdGroupType, HouseholdGroup?>("householdGroup", "The group of households it is for; empty unless it is for one.", task => task.HouseholdGroup);
        Choice<VillageInstitutionType, VillageInstitution?>("institution", "The institution it is for; empty unless it is for one.", task => task.Institution);
        Day("dueDay", "The last day on which it is in time.", task => task.DueDay);
        Choice<TaskStateType, TaskState>("state", "Its state at the end of the day asked for.", (task, known) => known.Facts<TaskStateRow>()
            .Where(state => state.Id == task.Id && state.Day <= known.AsOf)
            .OrderByDescending(state => state.Place)
            .Select(state => (TaskState?)state.State)
            .FirstOrDefault() ?? TaskState.Planned);
        Flag("isOverdue", "Whether its due day has passed on the day asked for and it is still planned or in progress.", (task, known) =>
            task.DueDay < known.AsOf && !known.Facts<TaskStateRow>().Any(state => state.Id == task.Id && state.Day <= known.AsOf
                && state.State != TaskState.InProgress && state.State != TaskState.Planned
                && !known.Facts<TaskStateRow>().Any(later => later.Id == task.Id && later.Day <= known.AsOf && later.Place > state.Place)));
    }

    public override async Task<IReadOnlyList<object>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<PlanTaskRow> rows)
    {
        long[] ids = [.. rows.Select(row => row.PlanId).Distinct()];
        var plans = (await ListPages.KnownAsync(context, sight)).Facts<SupportPlanRow>().Where(plan => ids.Contains(plan.Id));
        var seen = (await PlanReads.ReadAsync(context, sight, plans)).SelectMany(plan => plan.Tasks).ToDictionary(task => task.Id);
        return [.. rows.Select(row => seen[row.Id])];
    }
}
