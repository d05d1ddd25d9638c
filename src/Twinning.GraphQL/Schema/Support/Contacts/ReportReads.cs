using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Contacts;

/// <summary>A report handed in, and from where it is looked at.</summary>
internal sealed record SeenReport(ReportRow Row, Sight Sight) : Seen(Sight);

/// <summary>How a report that is owed stands, the report where it came, and from where it is looked at.</summary>
internal sealed record SeenStanding(ReportStanding Standing, SeenReport? Report, Sight Sight) : Seen(Sight);

/// <summary>How all reports that a programme is owed stand on a day.</summary>
internal sealed record StandingCounts(DateOnly Day, IReadOnlyList<SeenStanding> Standings)
{
    public int Of(ReportState state) => Standings.Count(seen => seen.Standing.State == state);
}

internal static class ReportReads
{
    public static async Task<SeenReport?> FindAsync(IResolveFieldContext context, Sight sight, long id) =>
        await AssignmentFacts.FindAsync<ReportRow>(context, sight, id) is { } row ? new SeenReport(row, sight) : null;

    /// <summary>Reads what the programmes of a list ask for with one command.</summary>
    public static object SchedulesOfProgramme(IResolveFieldContext<SeenProgramme> context)
    {
        var sight = context.Source.Sight;
        return Batches.At<long, IEnumerable<ReportScheduleRow>>(context, async _ =>
        {
            var rows = await SchedulesAsync(context, sight);
            return programme => rows[programme];
        }).Load(context.Source.Register.Programme.Id.Value);
    }

    /// <summary>Tells how the reports of all assignments of a list stand: two commands.</summary>
    public static object OfAssignment(IResolveFieldContext<SeenAssignment> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<SeenAssignment, IEnumerable<SeenStanding>>(context, async assignments =>
        {
            var standings = await StandingsAsync(context, sight, assignments, year);
            return assignment => standings[assignment.Assignment.Id.Value];
        }).Load(context.Source);
    }

    /// <summary>Counts how the reports of all programmes of a list stand: two commands.</summary>
    public static object OfProgramme(IResolveFieldContext<SeenProgramme> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<SeenProgramme, StandingCounts>(context, async programmes =>
        {
            var records = programmes.SelectMany(programme => programme.Register.Assignments.Select(record => new SeenAssignment(record, programme.Register, sight)));
            var standings = await StandingsAsync(context, sight, [.. records], year);
            return programme => new StandingCounts(
                sight.AsOf, [.. programme.Register.Assignments.SelectMany(record => standings[record.Id.Value])]);
        }).Load(context.Source);
    }

    private static async Task<ILookup<long, SeenStanding>> StandingsAsync(
        IResolveFieldContext context, Sight sight, IReadOnlyCollection<SeenAssignment> assignments, int? year)
    {
        var ids = assignments.Select(assignment => assignment.Assignment.Id.Value).ToList();
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var schedules = (await SchedulesAsync(context, sight))
            .ToDictionary(rows => rows.Key, rows => new DatedParameter<ReportSchedule>(rows.Select(ReportMapping.ToDomain)));
        var reports = (await (await reader.FactsAsync<ReportRow>(sight.Version, context.CancellationToken))
            .Where(row => ids.Contains(row.AssignmentId)).OrderBy(row => row.Id).ToListAsync(context.CancellationToken))
            .ToLookup(row => row.AssignmentId);
        return (from assignment in assignments
                let record = assignment.Assignment
                where schedules.ContainsKey(record.Programme.Value)
                let came = reports[record.Id.Value].ToList()
                from standing in ReportCalendar.StandingOn(record, schedules[record.Programme.Value], came.Select(ReportMapping.ToDomain), sight.AsOf)
                where year is null || standing.Due.Period.From!.Value.Year == year
                let row = came.Find(row => row.Rhythm == standing.Due.Rhythm && row.PeriodFrom == standing.Due.Period.From && row.Day == standing.SubmittedOn)
                select (record.Id.Value, Seen: new SeenStanding(standing, row is null ? null : new SeenReport(row, sight), sight)))
            .ToLookup(standing => standing.Value, standing => standing.Seen);
    }

    private static async Task<ILookup<long, ReportScheduleRow>> SchedulesAsync(IResolveFieldContext context, Sight sight)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        return (await (await reader.FactsAsync<ReportScheduleRow>(sight.Version, context.CancellationToken))
            .OrderBy(row => row.From).ToListAsync(context.CancellationToken)).ToLookup(row => row.Id);
    }
}
