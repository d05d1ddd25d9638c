using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Support.Petitions;

/// <summary>Whose petitions a viewer sees: the office those of its areas, an agency those of the villages it looks after today; nobody else any.</summary>
/// <remarks>Today and as known now, whatever day and moment are asked for: these are for the viewer to choose, and its duty is not.</remarks>
internal static class PetitionScope
{
    /// <summary>Returns the villages whose petitions the viewer sees; null for all.</summary>
    /// <exception cref="RequestException">The viewer sees none of any village.</exception>
    public static async Task<IReadOnlySet<long>?> VillagesAsync(IResolveFieldContext context, Sight sight)
    {
        RequireRole(sight.Viewer);
        if (HouseholdGate.SeesAll(sight, null))
        {
            return null;
        }

        var services = context.RequestServices!;
        var registers = await services.GetRequiredService<StoreReader>().LatestRegistersAsync(context.CancellationToken);
        var today = SightArguments.Today(services);
        var own = sight.Viewer.Areas.SelectMany(area => registers.Areas.VillagesUnder(area, today)).Select(village => village.Value).ToHashSet();
        if (sight.Viewer.Agency is not { } agency)
        {
            return own;
        }

        var duties = registers.Programmes.SelectMany(register => register.DutiesOf(agency, today)).Select(duty => duty.Village.Value).ToHashSet();
        if (sight.Viewer.Areas.Count > 0)
        {
            duties.IntersectWith(own);
        }

        return duties;
    }

    /// <summary>Refuses viewers who see no petitions at all.</summary>
    /// <exception cref="RequestException">The viewer is one of them.</exception>
    public static void RequireRole(Viewer viewer)
    {
        if (viewer.Role is not (ViewerRole.Office or ViewerRole.Agency))
        {
            throw new RequestException(ErrorCodes.Forbidden, "Petitions are for the role 'office', and for the role 'agency' at the villages it looks after.");
        }
    }

    /// <summary>Narrows the villages to those of an area.</summary>
    /// <exception cref="RequestException">The viewer sees none of them.</exception>
    public static IReadOnlySet<long>? Within(this IReadOnlySet<long>? villages, Sight sight, AreaId? area)
    {
        if (area is not { } asked)
        {
            return villages;
        }

        var inside = sight.Registers.Areas.VillagesUnder(asked, sight.AsOf).Select(village => village.Value).Where(village => villages?.Contains(village) != false).ToHashSet();
        return villages is null || inside.Count > 0
            ? inside
            : throw new RequestException(ErrorCodes.Forbidden, "You see the petitions of no village there.");
    }
}
