using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Mutations;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>Reads reviews: the office all of its areas, everybody else those that were published.</summary>
internal static class ReviewReads
{
    /// <summary>Reads the reviews that the viewer may know of; a fixed number of commands.</summary>
    /// <param name="context">The field.</param>
    /// <param name="sight">From where the viewer looks.</param>
    /// <param name="id">Only this review; null for all.</param>
    public static async Task<IReadOnlyList<SeenReview>> ReadAsync(IResolveFieldContext context, Sight sight, long? id = null)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var rounds = await (await reader.FactsAsync<ReviewRoundRow>(sight.Version, context.CancellationToken))
            .Where(row => id == null || row.Id == id).OrderBy(row => row.Id).ToListAsync(context.CancellationToken);
        var publications = await (await reader.FactsAsync<PublicationRow>(sight.Version, context.CancellationToken))
            .Where(row => id == null || row.RoundId == id).OrderBy(row => row.RecordedIn).ToListAsync(context.CancellationToken);
        var moments = await reader.MomentsAsync(publications.Select(row => row.RecordedIn), context.CancellationToken);
        var published = publications.ToLookup(row => row.RoundId, row => new SeenPublication(row, moments[row.RecordedIn]));
        return
        [
            .. rounds.Select(row => new SeenReview(row, [.. published[row.Id]], sight))
                .Where(review => review.Publications.Count > 0 || Sees(sight, review.Row, new AreaId(review.Row.AreaId))),
        ];
    }

    /// <summary>Tells whether the viewer sees everything about a place in a review: its areas contain it now, or did on the day of the review.</summary>
    public static bool Sees(Sight sight, ReviewRoundRow round, AreaId place) =>
        HouseholdGate.SeesAll(sight, place) || HouseholdGate.SeesAll(sight with { AsOf = round.AsOf }, place);

    /// <summary>Reads the review that a write was about; null when a rule refused it.</summary>
    public static async Task<object?> OfPayloadAsync(IResolveFieldContext<Payload> context) =>
        context.Source.Written.Ids is [var id, ..] ? (await ReadAsync(context, context.Source.Sight, id)).SingleOrDefault() : null;

    /// <summary>Finds the standard of a review; null where the host does not know it any more.</summary>
    public static async Task<PovertyStandard?> StandardAsync(IResolveFieldContext context, long round, Sight sight)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var row = await (await reader.FactsAsync<ReviewRoundRow>(sight.Version, context.CancellationToken))
            .SingleAsync(row => row.Id == round, context.CancellationToken);
        return context.Catalogue().Find(new StandardId(row.Standard));
    }
}
