using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>What writes about petitions do alike.</summary>
internal static class PetitionWrites
{
    /// <summary>Finds the petition of a write.</summary>
    /// <exception cref="RequestException">There is none; an agency is not told whether there is one of a village it does not look after.</exception>
    public static async Task<Petition> PetitionAsync(this WriteSession session, IResolveFieldContext context, string id, System.DateOnly day)
    {
        var number = NodeId.Read(id, "Petition");
        var row = await session.Now<PetitionRow>().SingleOrDefaultAsync(row => row.Id == number, context.CancellationToken);
        var agency = context.Viewer().Agency;
        if (row is null || (agency is not null && !session.Registers.Programmes.Any(register =>
            register.DutiesAt(new VillageId(row.VillageId), day).Any(duty => duty.Agency == agency))))
        {
            throw new RequestException(ErrorCodes.NotFound, $"No petition of a village you look after on {day:yyyy-MM-dd} has the id '{id}'.");
        }

        context.RequireDuty(session.Registers, new VillageId(row.VillageId), day);
        var steps = await session.Now<PetitionStepRow>().Where(step => step.Id == number).ToListAsync(context.CancellationToken);
        return PetitionMapping.ToDomain(row, steps);
    }
}
