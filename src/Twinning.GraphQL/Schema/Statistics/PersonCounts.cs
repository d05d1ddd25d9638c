using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Who sees how many persons a village's facts count: the office within its areas, and the agencies that look after the village today.</summary>
/// <remarks>
/// In so small a place a count of persons may point at a family, so that these are for nobody else. Today and as known now, whatever day
/// and moment are asked for: these are for the viewer to choose, and its duty is not.
/// </remarks>
internal static class PersonCounts
{
    /// <summary>Ends the description of what is shown to these only.</summary>
    public const string ForWhom = "For the office within its areas and the agencies that look after the village today; empty for others.";

    /// <summary>Tells whether the viewer sees how many persons the facts of a village count; of all villages where none is given.</summary>
    public static async ValueTask<bool> SeesPersonsAsync(this IResolveFieldContext context, Sight sight, VillageId? village)
    {
        if (sight.Viewer.Agency is not { } agency)
        {
            return HouseholdGate.SeesAll(sight, village?.Area);
        }

        if (village is not { } place)
        {
            return false;
        }

        var services = context.RequestServices!;
        var registers = await services.GetRequiredService<StoreReader>().LatestRegistersAsync(context.CancellationToken);
        var today = SightArguments.Today(services);
        return registers.Programmes.Any(register => register.DutiesAt(place, today).Any(duty => duty.Agency == agency));
    }
}
