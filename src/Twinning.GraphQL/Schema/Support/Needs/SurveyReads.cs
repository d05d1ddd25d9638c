using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Support.Needs;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Needs;

/// <summary>A survey and from where it is looked at.</summary>
internal sealed record SeenSurvey(long Id, VillageSurvey Survey, Sight Sight) : Seen(Sight);

internal static class SurveyReads
{
    /// <summary>Reads surveys with their needs: two commands, however many surveys.</summary>
    public static async Task<IReadOnlyList<SeenSurvey>> ReadAsync(IResolveFieldContext context, Sight sight, IQueryable<VillageSurveyRow> surveys)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var rows = await surveys.OrderBy(row => row.Year).ThenBy(row => row.Id).ToListAsync(context.CancellationToken);
        var ids = rows.Select(row => row.Id).ToList();
        var needs = (await (await reader.FactsAsync<VillageNeedRow>(sight.Version, context.CancellationToken))
            .Where(row => ids.Contains(row.Id)).ToListAsync(context.CancellationToken)).ToLookup(row => row.Id);
        return [.. rows.Select(row => new SeenSurvey(row.Id, SurveyMapping.ToDomain(row, needs[row.Id]), sight))];
    }

    /// <summary>Reads the surveys of all villages of a list with one batch.</summary>
    public static object OfVillage(IResolveFieldContext<SeenVillage> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<long, IEnumerable<SeenSurvey>>(context, async villages =>
        {
            var reader = context.RequestServices!.GetRequiredService<StoreReader>();
            var rows = (await reader.FactsAsync<VillageSurveyRow>(sight.Version, context.CancellationToken))
                .Where(row => villages.Contains(row.VillageId) && (year == null || row.Year == year));
            var seen = (await ReadAsync(context, sight, rows)).ToLookup(survey => survey.Survey.Village.Value);
            return village => seen[village];
        }).Load(context.Source.Id.Value);
    }

    public static async Task<SeenSurvey?> FindAsync(IResolveFieldContext context, Sight sight, long id)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var rows = (await reader.FactsAsync<VillageSurveyRow>(sight.Version, context.CancellationToken)).Where(row => row.Id == id);
        return (await ReadAsync(context, sight, rows)).SingleOrDefault();
    }
}
