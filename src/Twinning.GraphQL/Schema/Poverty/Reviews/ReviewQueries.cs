using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Schema.Poverty.Classification;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>Root fields about reviews and, for the office, the households in them.</summary>
internal static class ReviewQueries
{
    public const int LongestPurpose = 200;

    public static void AddReviews(this ObjectGraphType query)
    {
        query.Pages<object?, ReviewRoundType>("reviewRounds", "Reviews of households: the published ones, and for the office all of its areas.")
            .Argument<AreaInputType>("area", "Only those of this area itself.")
            .Argument<IntGraphType>("year", "Only of this review year.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var area = context.GetArgument<AreaInput?>("area")?.Find(sight).Id.Value;
                var year = context.GetArgument<int?>("year");
                var reviews = (await ReviewReads.ReadAsync(context, sight))
                    .Where(review => (area is null || review.Row.AreaId == area) && (year is null || review.Row.Year == year));
                return Page.Of(reviews, review => review.Row.Id, review => review, context.Page());
            });
        query.Pages<object?, HouseholdReviewType>(
            "householdReviews",
            "The households in a review, one by one. For the office alone, within the areas of its token; every reading is recorded with its purpose.")
            .Listed(Listings.Of<HouseholdReviewListing>())
            .OfAReview()
            .Argument<PovertyStatusType>("status", "Only those of this status.")
            .KnownAt()
            .RunsEachTime()
            .ResolveAsync(HouseholdsAsync);
        query.Figures("householdReviews", Listings.Of<HouseholdReviewListing>(), CountedAsync, field => field.OfAReview().RunsEachTime());
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<HouseholdReadType>>>>("householdReads")
            .Description("The latest readings of single households, the latest first. For the office alone, with a token that names no areas.")
            .Argument<NonNullGraphType<IntGraphType>>("first", $"How many, 1 to {PageArguments.LargestSize}.", argument => argument.DefaultValue = PageArguments.DefaultSize)
            .RunsEachTime()
            .ResolveAsync(ReadsAsync);
    }

    /// <summary>Reads what households are read for.</summary>
    /// <exception cref="RequestException">It is empty or too long.</exception>
    public static string Purpose(IResolveFieldContext context)
    {
        var purpose = context.GetArgument<string>("purpose").Trim();
        return purpose.Length is 0 or > LongestPurpose
            ? throw new RequestException(ErrorCodes.BadInput, $"The purpose has {purpose.Length} characters; it takes 1 to {LongestPurpose}.")
            : purpose;
    }

    private static FieldBuilder<object?, object> OfAReview(this FieldBuilder<object?, object> field) => field
        .Argument<NonNullGraphType<IdGraphType>>("reviewRound", "The review.")
        .Argument<IdGraphType>("village", "Only those of this village; needed where the token names areas within the review's.")
        .Argument<NonNullGraphType<StringGraphType>>("purpose", $"What they are read for, 1 to {LongestPurpose} characters; it is kept.");

    private static async Task<object?> HouseholdsAsync(IResolveFieldContext<object?> context)
    {
        var sight = await context.SightAsync();
        var (rows, record) = await OfAReviewAsync(context, sight);
        var status = context.GetArgument<PovertyStatus?>("status");
        var page = await ListPages.ReadAsync(
            context, Listings.Of<HouseholdReviewListing>(), sight, rows.Where(row => status == null || row.Status == status));
        await record(page.Edges.Count);
        return page;
    }

    // Figures of households are read like households: each that is counted is one of the reading.
    private static async Task<IQueryable<HouseholdReviewRow>> CountedAsync(IResolveFieldContext context, Sight sight)
    {
        var (rows, record) = await OfAReviewAsync(context, sight);
        var counted = ListPages.Where(context, Listings.Of<HouseholdReviewListing>(), sight, await ListPages.KnownAsync(context, sight), rows);
        await record(await counted.CountAsync(context.CancellationToken));
        return rows;
    }

    private static async Task<(IQueryable<HouseholdReviewRow> Rows, Func<int, Task> Record)> OfAReviewAsync(IResolveFieldContext context, Sight sight)
    {
        var purpose = Purpose(context);
        var id = context.GetArgument<string>("reviewRound");
        var round = (await ReviewReads.ReadAsync(context, sight, NodeId.Read(id, "ReviewRound"))).SingleOrDefault()?.Row
            ?? throw new RequestException(ErrorCodes.NotFound, $"No review has the id '{id}'.");
        var village = context.GetArgument<string?>("village") is { } named ? NodeId.Read(named, "Village") : (long?)null;
        MustSee(sight, round, new AreaId(village ?? round.AreaId));

        var facts = await context.RequestServices!.GetRequiredService<StoreReader>().FactsAsync<HouseholdReviewRow>(sight.Version, context.CancellationToken);
        return (
            facts.Where(row => row.RoundId == round.Id && (village == null || row.VillageId == village)),
            households => context.RequestServices!.GetRequiredService<HouseholdReads>()
                .RecordAsync(sight.Viewer, round.Id, village, households, purpose, context.CancellationToken));
    }

    private static async Task<object?> ReadsAsync(IResolveFieldContext<object?> context)
    {
        var first = context.GetArgument<int>("first");
        if (first is < 1 or > PageArguments.LargestSize)
        {
            throw new RequestException(ErrorCodes.BadInput, $"first is {first}; it takes 1 to {PageArguments.LargestSize}.");
        }

        if (context.Viewer() is not { Role: ViewerRole.Office, Areas.Count: 0 })
        {
            throw new RequestException(ErrorCodes.Forbidden, "Readings are for the role 'office', with a token that names no areas.");
        }

        await using var store = context.RequestServices!.GetRequiredService<IContextFactory>().Create();
        return await store.HouseholdReads.AsNoTracking().OrderByDescending(row => row.Key).Take(first).ToListAsync(context.CancellationToken);
    }

    private static void MustSee(Sight sight, ReviewRoundRow round, AreaId place)
    {
        if (sight.Viewer.Role != ViewerRole.Office)
        {
            throw new RequestException(ErrorCodes.Forbidden, "Single households are for the role 'office'.");
        }

        if (!ReviewReads.Sees(sight, round, place))
        {
            throw new RequestException(ErrorCodes.Forbidden, "The place lies outside the areas that the token names; name a village within them.");
        }
    }
}
