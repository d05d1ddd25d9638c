using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordHouseholdReviewsInput(
    string ReviewRound,
    IReadOnlyList<HouseholdReviewEntry>? Households,
    IReadOnlyList<HouseholdDepartureEntry>? Departures,
    IReadOnlyList<string>? Withdraw,
    bool Correct,
    string? IdempotencyKey) : IIdempotent;

internal sealed class RecordHouseholdReviewsInputType : InputObjectGraphType<RecordHouseholdReviewsInput>
{
    public RecordHouseholdReviewsInputType()
    {
        Name = "RecordHouseholdReviewsInput";
        Description = $"Households of a review: all are recorded, or none. At most {RecordHouseholdReviews.MostAtOnce} in one call. Send them in variables.";
        Field<NonNullGraphType<IdGraphType>>("reviewRound").Description("The review.");
        Field<ListGraphType<NonNullGraphType<HouseholdReviewEntryType>>>("households").Description("Households that the review found.");
        Field<ListGraphType<NonNullGraphType<HouseholdDepartureEntryType>>>("departures").Description("Households of earlier reviews that went before this one.");
        Field<ListGraphType<NonNullGraphType<IdGraphType>>>("withdraw").Description(
            "Households of which the record in this review, or of their departure before it, was made by mistake. It is withdrawn before anything else is recorded.");
        Field<BooleanGraphType>("correct").DefaultValue(false).Description("Whether a household that is in the review already is recorded anew; what it replaces stays readable for every earlier moment.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordHouseholdReviewsPayloadType : PayloadType
{
    public RecordHouseholdReviewsPayloadType()
        : base("RecordHouseholdReviewsPayload", "What became of recording households.")
    {
        Field<ReviewRoundType>("reviewRound").Description("The review; empty when a rule refused it.").ResolveAsync(ReviewReads.OfPayloadAsync);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<HouseholdReviewType>>>>("households")
            .Description("The households as recorded, in the order of the input; none when a rule refused it.")
            .ResolveAsync(HouseholdsAsync);
    }

    private static async Task<object?> HouseholdsAsync(IResolveFieldContext<Payload> context)
    {
        var (written, sight) = context.Source;
        if (written.Ids.Count == 0)
        {
            return Enumerable.Empty<SeenHousehold>();
        }

        var (round, households) = (written.Ids[0], written.Ids.Skip(1).ToList());
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var rows = await (await reader.FactsAsync<HouseholdReviewRow>(sight.Version, context.CancellationToken))
            .Where(row => row.RoundId == round && households.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, context.CancellationToken);
        var standard = await ReviewReads.StandardAsync(context, round, sight);
        return households.Select(id => new SeenHousehold(rows[id], standard, sight));
    }
}

internal static class RecordHouseholdReviews
{
    /// <summary>Gets how many households one call may name.</summary>
    public static int MostAtOnce => 500;

    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordHouseholdReviewsInput>("input");
        var count = (input.Households?.Count ?? 0) + (input.Departures?.Count ?? 0) + (input.Withdraw?.Count ?? 0);
        if (count == 0 || count > MostAtOnce)
        {
            throw new RequestException(ErrorCodes.BadInput, $"{count} households are named; name 1 to {MostAtOnce} in one call.");
        }

        var (written, sight) = await context.WriteAsync(async session =>
        {
            var round = await ReviewWrites.FindAsync(session, input.ReviewRound, context.CancellationToken);
            var batch = await ReviewBatch.OpenAsync(context, session, round, input);
            return await batch.WriteAsync(input);
        });
        return new Payload(written, sight);
    }
}
