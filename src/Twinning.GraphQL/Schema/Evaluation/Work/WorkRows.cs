using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.Domain.Support.Petitions;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation.Work;

/// <summary>All that was recorded of the work at some villages in some years.</summary>
/// <param name="Visits">Visits by assignment.</param>
/// <param name="Reports">Reports by assignment.</param>
/// <param name="Schedules">What programmes ask for, by programme.</param>
/// <param name="Plans">Plans by village.</param>
/// <param name="Petitions">Petitions by village.</param>
/// <param name="Contributions">Contributions by assignment.</param>
internal sealed record WorkRows(
    ILookup<long, VisitRow> Visits,
    ILookup<long, ReportRow> Reports,
    IReadOnlyDictionary<long, DatedParameter<ReportSchedule>> Schedules,
    ILookup<long, (long Id, SupportPlan Plan)> Plans,
    ILookup<long, Petition> Petitions,
    ILookup<long, ContributionRow> Contributions)
{
    /// <summary>Reads them: nine commands, however many villages and assignments.</summary>
    /// <param name="facts">Where from.</param>
    /// <param name="records">The numbers of the assignments of the villages.</param>
    /// <param name="villages">The numbers of the villages.</param>
    /// <param name="years">The years.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<WorkRows> ReadAsync(
        IFactSource facts, IReadOnlyCollection<long> records, IReadOnlyCollection<long> villages, IReadOnlyCollection<int> years, CancellationToken cancellation)
    {
        var visits = await (await facts.OfAsync<VisitRow>())
            .Where(row => records.Contains(row.AssignmentId) && years.Contains(row.Day.Year)).ToListAsync(cancellation);
        var reports = await (await facts.OfAsync<ReportRow>())
            .Where(row => records.Contains(row.AssignmentId) && years.Contains(row.PeriodFrom.Year)).ToListAsync(cancellation);
        var schedules = await (await facts.OfAsync<ReportScheduleRow>()).OrderBy(row => row.From).ToListAsync(cancellation);
        var contributions = await (await facts.OfAsync<ContributionRow>())
            .Where(row => records.Contains(row.AssignmentId) && years.Contains(row.Day.Year)).ToListAsync(cancellation);
        return new WorkRows(
            visits.ToLookup(row => row.AssignmentId),
            reports.ToLookup(row => row.AssignmentId),
            schedules.GroupBy(row => row.Id).ToDictionary(rows => rows.Key, rows => new DatedParameter<ReportSchedule>(rows.Select(ReportMapping.ToDomain))),
            await PlansAsync(facts, villages, years, cancellation),
            await PetitionsAsync(facts, villages, cancellation),
            contributions.ToLookup(row => row.AssignmentId));
    }

    private static async Task<ILookup<long, (long Id, SupportPlan Plan)>> PlansAsync(
        IFactSource facts, IReadOnlyCollection<long> villages, IReadOnlyCollection<int> years, CancellationToken cancellation)
    {
        var plans = await (await facts.OfAsync<SupportPlanRow>())
            .Where(row => villages.Contains(row.VillageId) && years.Contains(row.Year)).OrderBy(row => row.Id).ToListAsync(cancellation);
        var ids = plans.ConvertAll(row => row.Id);
        var tasks = await (await facts.OfAsync<PlanTaskRow>())
            .Where(row => ids.Contains(row.PlanId)).OrderBy(row => row.Number).ToListAsync(cancellation);
        var taskIds = tasks.ConvertAll(row => row.Id);
        var states = (await (await facts.OfAsync<TaskStateRow>())
            .Where(row => taskIds.Contains(row.Id)).ToListAsync(cancellation)).ToLookup(row => row.Id);
        var tasksOf = tasks.ToLookup(row => row.PlanId);
        return plans.ToLookup(row => row.VillageId, row => (row.Id, PlanMapping.ToDomain(row, tasksOf[row.Id], states)));
    }

    private static async Task<ILookup<long, Petition>> PetitionsAsync(IFactSource facts, IReadOnlyCollection<long> villages, CancellationToken cancellation)
    {
        var petitions = await (await facts.OfAsync<PetitionRow>())
            .Where(row => villages.Contains(row.VillageId)).OrderBy(row => row.Id).ToListAsync(cancellation);
        var ids = petitions.ConvertAll(row => row.Id);
        var steps = (await (await facts.OfAsync<PetitionStepRow>())
            .Where(row => ids.Contains(row.Id)).ToListAsync(cancellation)).ToLookup(row => row.Id);
        return petitions.ToLookup(row => row.VillageId, row => PetitionMapping.ToDomain(row, steps[row.Id]));
    }
}
