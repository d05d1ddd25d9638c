using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Plans;

/// <summary>A plan, the lasting numbers of its tasks in their order, and from where it is looked at.</summary>
internal sealed record SeenPlan(long Id, VillageId Village, SupportPlan Plan, IReadOnlyList<long> TaskIds, Sight Sight) : Seen(Sight)
{
    public IEnumerable<SeenTask> Tasks => Plan.Tasks.Zip(TaskIds, (task, id) => new SeenTask(id, task, this));
}

/// <summary>A task of a plan.</summary>
internal sealed record SeenTask(long Id, PlanTask Task, SeenPlan Plan) : Seen(Plan.Sight);

internal static class PlanReads
{
    /// <summary>Reads plans with their tasks and the states of these: three commands, however many plans.</summary>
    public static async Task<IReadOnlyList<SeenPlan>> ReadAsync(IResolveFieldContext context, Sight sight, IQueryable<SupportPlanRow> plans)
    {
        var (reader, cancellation) = (context.RequestServices!.GetRequiredService<StoreReader>(), context.CancellationToken);
        var rows = await plans.OrderBy(row => row.Year).ThenBy(row => row.Id).ToListAsync(cancellation);
        var ids = rows.ConvertAll(row => row.Id);
        var tasks = await (await reader.FactsAsync<PlanTaskRow>(sight.Version, cancellation))
            .Where(row => ids.Contains(row.PlanId)).OrderBy(row => row.Number).ToListAsync(cancellation);
        var taskIds = tasks.ConvertAll(row => row.Id);
        var states = (await (await reader.FactsAsync<TaskStateRow>(sight.Version, cancellation))
            .Where(row => taskIds.Contains(row.Id)).ToListAsync(cancellation)).ToLookup(row => row.Id);
        var tasksOf = tasks.ToLookup(row => row.PlanId);
        return
        [
            .. rows.Select(row => new SeenPlan(
                row.Id,
                new VillageId(row.VillageId),
                PlanMapping.ToDomain(row, tasksOf[row.Id], states),
                [.. tasksOf[row.Id].Select(task => task.Id)],
                sight)),
        ];
    }

    /// <summary>Reads the plans of all villages of a list with one batch.</summary>
    public static object OfVillage(IResolveFieldContext<SeenVillage> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<long, IEnumerable<SeenPlan>>(context, async villages =>
        {
            var plans = await ReadAsync(context, sight, (await RowsAsync(context, sight, year)).Where(row => villages.Contains(row.VillageId)));
            var seen = plans.ToLookup(plan => plan.Village.Value);
            return village => seen[village];
        }).Load(context.Source.Id.Value);
    }

    /// <summary>Reads the plans of all assignments of a list with one batch.</summary>
    public static object OfAssignment(IResolveFieldContext<SeenAssignment> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<long, IEnumerable<SeenPlan>>(context, async assignments =>
        {
            var plans = await ReadAsync(context, sight, (await RowsAsync(context, sight, year)).Where(row => assignments.Contains(row.AssignmentId)));
            var seen = plans.ToLookup(plan => plan.Plan.Assignment.Value);
            return assignment => seen[assignment];
        }).Load(context.Source.Assignment.Id.Value);
    }

    public static async Task<SeenPlan?> FindAsync(IResolveFieldContext context, Sight sight, long id) =>
        (await ReadAsync(context, sight, (await RowsAsync(context, sight, null)).Where(row => row.Id == id))).SingleOrDefault();

    public static async Task<SeenTask?> FindTaskAsync(IResolveFieldContext context, Sight sight, long id)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var tasks = (await reader.FactsAsync<PlanTaskRow>(sight.Version, context.CancellationToken)).Where(row => row.Id == id);
        var plans = (await RowsAsync(context, sight, null)).Where(row => tasks.Any(task => task.PlanId == row.Id));
        return (await ReadAsync(context, sight, plans)).SelectMany(plan => plan.Tasks).SingleOrDefault(task => task.Id == id);
    }

    private static async Task<IQueryable<SupportPlanRow>> RowsAsync(IResolveFieldContext context, Sight sight, int? year) =>
        (await context.RequestServices!.GetRequiredService<StoreReader>().FactsAsync<SupportPlanRow>(sight.Version, context.CancellationToken))
        .Where(row => year == null || row.Year == year);
}
