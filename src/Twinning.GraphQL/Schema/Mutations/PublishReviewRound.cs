using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Reviews;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record PublishReviewRoundInput(string ReviewRound, DecidingDocument DecidingDocument, string? IdempotencyKey) : IIdempotent;

internal sealed class PublishReviewRoundInputType : InputObjectGraphType<PublishReviewRoundInput>
{
    public PublishReviewRoundInputType()
    {
        Name = "PublishReviewRoundInput";
        Description = "Publishes the figures of a review as they are now. They stay so for the public until the next publication, whatever is corrected.";
        Field<NonNullGraphType<IdGraphType>>("reviewRound").Description("The review.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document under which it is published.");
        this.WithIdempotencyKey();
    }
}

internal sealed class PublishReviewRoundPayloadType : PayloadType
{
    public PublishReviewRoundPayloadType()
        : base("PublishReviewRoundPayload", "What became of publishing a review.")
    {
        Field<ReviewRoundType>("reviewRound").Description("The review with its publications; empty when a rule refused it.").ResolveAsync(ReviewReads.OfPayloadAsync);
    }
}

internal static class PublishReviewRound
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<PublishReviewRoundInput>("input");
        var settings = context.RequestServices!.GetRequiredService<IOptions<PublicationSettings>>().Value;
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var cancellation = context.CancellationToken;
            var round = await ReviewWrites.FindAsync(session, input.ReviewRound, cancellation);
            context.Viewer().RequireScope(session.Registers, new AreaId(round.AreaId), round.AsOf);
            await RefreshEmptyVillagesAsync(context, session, round);
            var result = PublicationRules.Judge(await CandidateAsync(session, round, cancellation));
            if (!result.IsAccepted)
            {
                return Written.Refused(result.Violations);
            }

            session.Append(new PublicationRow
            {
                Id = await session.NextIdAsync<PublicationRow>(cancellation),
                RoundId = round.Id,
                PublishedVersion = session.Version,
                SmallestShown = settings.SmallestShown,
                DecidingDocument = input.DecidingDocument,
            });
            return session.Done([round.Id], result.Violations);
        });
        return new Payload(written, sight);
    }

    // A village that was reviewed before and has no household now is counted too: nothing is known of where its households went.
    private static async Task RefreshEmptyVillagesAsync(IResolveFieldContext context, WriteSession session, ReviewRoundRow round)
    {
        var cancellation = context.CancellationToken;
        var area = session.Registers.Areas.VillagesUnder(new AreaId(round.AreaId), round.AsOf).Select(village => village.Value).ToList();
        var before = session.Now<ReviewRoundRow>().Where(row => row.Standard == round.Standard && row.Id != round.Id).Select(row => row.Id);
        var reviewed = session.Now<VillageSummaryRow>().Where(row => row.RoundId == round.Id).Select(row => row.VillageId);
        var empty = await session.Now<VillageSummaryRow>()
            .Where(row => before.Contains(row.RoundId) && area.Contains(row.VillageId) && !reviewed.Contains(row.VillageId))
            .Select(row => row.VillageId)
            .Distinct()
            .ToListAsync(cancellation);
        if (empty.Count > 0)
        {
            await SummaryWrites.RefreshAsync(session, ReviewWrites.StandardOf(context, round), empty, cancellation);
            await session.SaveAsync(cancellation);
        }
    }

    private static async Task<ReviewPublication> CandidateAsync(WriteSession session, ReviewRoundRow round, CancellationToken cancellation)
    {
        var counts = await session.Now<VillageSummaryRow>().Where(row => row.RoundId == round.Id).ToListAsync(cancellation);
        var villages = session.Registers.Areas.VillagesUnder(new AreaId(round.AreaId), round.AsOf).Select(village => village.Value);
        var last = await session.Now<PublicationRow>().Where(row => row.RoundId == round.Id).MaxAsync(row => (long?)row.PublishedVersion, cancellation);
        return new ReviewPublication(
            counts.Sum(row => row.Households),
            counts.Where(row => row.Status == PovertyStatus.Unknown).Sum(row => row.Households),
            villages.Except(counts.Select(row => row.VillageId)).Count(),
            last is null
                || await session.HasChangedAsync<VillageSummaryRow>(row => row.RoundId == round.Id, last.Value, cancellation)
                || await session.HasChangedAsync<VillageMovementRow>(row => row.RoundId == round.Id, last.Value, cancellation));
    }
}
