using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>What the writes about reviews do alike.</summary>
internal static class ReviewWrites
{
    /// <exception cref="RequestException">No review has this id.</exception>
    public static async Task<ReviewRoundRow> FindAsync(WriteSession session, string id, CancellationToken cancellation)
    {
        var number = NodeId.Read(id, "ReviewRound");
        return await session.Now<ReviewRoundRow>().FirstOrDefaultAsync(row => row.Id == number, cancellation)
            ?? throw new RequestException(ErrorCodes.NotFound, $"No review has the id '{id}'.");
    }

    /// <exception cref="RequestException">The host does not know the standard any more.</exception>
    public static PovertyStandard StandardOf(IResolveFieldContext context, ReviewRoundRow round) =>
        context.Catalogue().Find(new StandardId(round.Standard))
            ?? throw new RequestException(ErrorCodes.BadInput, $"The standard {round.Standard} of the review is not known; name its file in TWINNING_STANDARDS.");
}
