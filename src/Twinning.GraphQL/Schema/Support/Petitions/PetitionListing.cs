using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain.Support;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Petitions;

/// <summary>What the office may ask of petitions.</summary>
/// <remarks>No other listing leads here, so nobody else finds, orders or counts by petitions.</remarks>
internal sealed class PetitionListing : Listing<PetitionRow>
{
    public PetitionListing()
        : base("Petition", "petitions")
    {
        Id();
        One<VillageListing>("village", "The village it comes from.", petition => petition.VillageId);
        Day("receivedOn", "The day it was received.", petition => petition.ReceivedOn);
        Choice<SupportFieldType, SupportField>("field", "The field it is about.", petition => petition.Field);
    }

    /// <summary>Refuses free questions of anybody but the office.</summary>
    /// <exception cref="RequestException">The viewer is not the office.</exception>
    public static void RequireOffice(Viewer viewer)
    {
        if (viewer.Role != ViewerRole.Office)
        {
            throw new RequestException(ErrorCodes.Forbidden, "Only the role 'office' finds, orders and counts petitions freely.");
        }
    }

    public override async Task<IReadOnlyList<object>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<PetitionRow> rows)
    {
        var seen = await PetitionReads.SeeAsync(context, sight, rows);
        return [.. rows.Select(row => seen[row.Id])];
    }
}
