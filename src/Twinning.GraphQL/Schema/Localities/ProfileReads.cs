using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

/// <summary>A profile and from where it is looked at.</summary>
internal sealed record SeenProfile(long Id, VillageProfile Profile, Sight Sight) : Seen(Sight);

internal static class ProfileReads
{
    /// <summary>Reads the profiles of all villages of a list with one batch.</summary>
    public static object OfVillage(IResolveFieldContext<SeenVillage> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<long, IEnumerable<SeenProfile>>(context, async villages =>
        {
            var rows = await (await FactsAsync(context, sight))
                .Where(row => villages.Contains(row.VillageId) && (year == null || row.Year == year))
                .OrderBy(row => row.Year).ThenBy(row => row.Id).ToListAsync(context.CancellationToken);
            var seen = rows.ToLookup(row => row.VillageId, row => See(row, sight));
            return village => seen[village];
        }).Load(context.Source.Id.Value);
    }

    public static async Task<SeenProfile?> FindAsync(IResolveFieldContext context, Sight sight, long id) =>
        await (await FactsAsync(context, sight)).FirstOrDefaultAsync(row => row.Id == id, context.CancellationToken) is { } row ? See(row, sight) : null;

    /// <summary>Counts the villages, of some, that a year's profile gives a party cell of their own with resident members; null where there is no profile of the year.</summary>
    public static async Task<int?> PartyCellsAsync(IResolveFieldContext context, Sight sight, int year, IEnumerable<VillageId> villages)
    {
        var rows = await (await FactsAsync(context, sight)).Where(row => row.Year == year).ToListAsync(context.CancellationToken);
        var profiles = rows.ConvertAll(ProfileMapping.ToDomain);
        var asked = villages.ToHashSet();
        return profiles.Count == 0
            ? null
            : profiles.Count(profile => asked.Contains(profile.Village) && profile.PoliticalSystem.HasOwnCellWithResidentMembers);
    }

    private static SeenProfile See(VillageProfileRow row, Sight sight) => new(row.Id, ProfileMapping.ToDomain(row), sight);

    private static Task<IQueryable<VillageProfileRow>> FactsAsync(IResolveFieldContext context, Sight sight) =>
        context.RequestServices!.GetRequiredService<StoreReader>().FactsAsync<VillageProfileRow>(sight.Version, context.CancellationToken);
}
