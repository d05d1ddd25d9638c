using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Petitions;

/// <summary>A petition and from where it is looked at.</summary>
internal sealed record SeenPetition(Petition Petition, Sight Sight) : Seen(Sight);

internal static class PetitionReads
{
    /// <summary>Selects the petitions of some villages; all are selected where none are named.</summary>
    /// <param name="context">The field.</param>
    /// <param name="sight">From where the viewer looks.</param>
    /// <param name="villages">The villages that the viewer sees; null for all.</param>
    /// <param name="overdueOn">Only those overdue at the end of this day.</param>
    /// <param name="state">Only those in this state at the end of the day asked for.</param>
    public static async Task<IQueryable<PetitionRow>> SelectAsync(
        IResolveFieldContext context, Sight sight, IReadOnlyCollection<long>? villages, DateOnly? overdueOn, PetitionState? state = null)
    {
        var (reader, cancellation) = (context.RequestServices!.GetRequiredService<StoreReader>(), context.CancellationToken);
        var rows = await reader.FactsAsync<PetitionRow>(sight.Version, cancellation);
        var steps = await reader.FactsAsync<PetitionStepRow>(sight.Version, cancellation);
        if (villages is not null)
        {
            rows = rows.Where(row => villages.Contains(row.VillageId));
        }

        if (overdueOn is { } due)
        {
            var last = LastOn(steps, due).Where(step => step.State == PetitionState.Routed && step.DueDay < due);
            rows = rows.Where(row => last.Any(step => step.Id == row.Id));
        }

        if (state is { } asked)
        {
            var (day, last) = (sight.AsOf, LastOn(steps, sight.AsOf));
            rows = asked == PetitionState.Received
                ? rows.Where(row => row.ReceivedOn <= day && !last.Any(step => step.Id == row.Id))
                : rows.Where(row => last.Any(step => step.Id == row.Id && step.State == asked));
        }

        return rows;
    }

    /// <summary>Reads the steps of petitions at hand: one command.</summary>
    public static async Task<IReadOnlyDictionary<long, SeenPetition>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyCollection<PetitionRow> rows)
    {
        var (reader, cancellation) = (context.RequestServices!.GetRequiredService<StoreReader>(), context.CancellationToken);
        long[] ids = [.. rows.Select(row => row.Id)];
        var steps = (await (await reader.FactsAsync<PetitionStepRow>(sight.Version, cancellation))
            .Where(step => ids.Contains(step.Id)).ToListAsync(cancellation)).ToLookup(step => step.Id);
        return rows.ToDictionary(row => row.Id, row => new SeenPetition(PetitionMapping.ToDomain(row, steps[row.Id]), sight));
    }

    /// <summary>Reads the petitions of all villages of a list with one batch; null for a village whose petitions the viewer does not see.</summary>
    public static object OfVillage(IResolveFieldContext<SeenVillage> context)
    {
        var sight = context.Source.Sight;
        PetitionScope.RequireRole(sight.Viewer);
        var (year, overdueOn) = (context.GetArgument<int?>("year"), context.GetArgument<DateOnly?>("overdueOn"));
        return Batches.At<long, IEnumerable<SeenPetition>?>(context, async asked =>
        {
            var sees = await PetitionScope.VillagesAsync(context, sight);
            long[] villages = [.. asked.Where(village => sees?.Contains(village) != false)];
            var rows = await (await SelectAsync(context, sight, villages, overdueOn))
                .Where(row => year == null || row.ReceivedOn.Year == year)
                .OrderBy(row => row.ReceivedOn).ThenBy(row => row.Id).ToListAsync(context.CancellationToken);
            var seen = await SeeAsync(context, sight, rows);
            var byVillage = rows.ToLookup(row => row.VillageId, row => seen[row.Id]);
            return village => villages.Contains(village) ? byVillage[village] : null;
        }).Load(context.Source.Id.Value);
    }

    /// <summary>Finds a petition; null where there is none or the viewer does not see it.</summary>
    public static async Task<SeenPetition?> FindAsync(IResolveFieldContext context, Sight sight, long id)
    {
        var rows = await SelectAsync(context, sight, await PetitionScope.VillagesAsync(context, sight), null);
        return (await SeeAsync(context, sight, await rows.Where(row => row.Id == id).ToListAsync(context.CancellationToken))).Values.SingleOrDefault();
    }

    // The step that says what a petition is at the end of a day: the days of its steps never go back.
    private static IQueryable<PetitionStepRow> LastOn(IQueryable<PetitionStepRow> steps, DateOnly day) => steps.Where(step =>
        step.Day <= day && !steps.Any(later => later.Id == step.Id && later.Day <= day && later.Place > step.Place));
}
