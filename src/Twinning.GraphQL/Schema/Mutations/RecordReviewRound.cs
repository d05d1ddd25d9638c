using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Reviews;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Schema.Poverty.Standards;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordReviewRoundInput(
    AreaInput Area, int Year, ReturnKind Kind, DateOnly AsOf, string Standard, PopulationBase Population, string? Note, string? IdempotencyKey)
    : IIdempotent;

internal sealed class RecordReviewRoundInputType : InputObjectGraphType<RecordReviewRoundInput>
{
    public RecordReviewRoundInputType()
    {
        Name = "RecordReviewRoundInput";
        Description = "A review of the households of an area. It has no households yet; record them with recordHouseholdReviews.";
        Field<NonNullGraphType<AreaInputType>>("area").Description("The area whose households are reviewed.");
        Field<NonNullGraphType<IntGraphType>>("year").Description("The review year.");
        Field<ReturnKindType>("kind").DefaultValue(ReturnKind.Annual).Description("The yearly review, or the one that opens a standard's period.");
        Field<NonNullGraphType<DateOnlyGraphType>>("asOf").Description("The day as of which households are counted.");
        Field<NonNullGraphType<StringGraphType>>("standard").Description("The standard that governs the review at the area, such as VN-2022.");
        Field<PopulationBaseType>("population").DefaultValue(PopulationBase.All).Description("Which households are recorded; of others nothing is then known.");
        Field<StringGraphType>("note").Description("A remark that everybody may read once the review is published.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordReviewRoundPayloadType : PayloadType
{
    public RecordReviewRoundPayloadType()
        : base("RecordReviewRoundPayload", "What became of recording a review.")
    {
        Field<ReviewRoundType>("reviewRound").Description("The review; empty when a rule refused it.").ResolveAsync(ReviewReads.OfPayloadAsync);
    }
}

internal static class RecordReviewRound
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordReviewRoundInput>("input");
        var viewer = context.Viewer();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var area = input.Area.Find(new Sight(input.AsOf, session.Version, session.Registers, viewer));
            viewer.RequireScope(session.Registers, area.Id, input.AsOf);
            if (string.IsNullOrWhiteSpace(input.Standard))
            {
                throw new RequestException(ErrorCodes.BadInput, "The standard is empty; name one, such as VN-2022.");
            }

            var plan = new ReviewPlan(area.Id, input.Year, input.Kind, input.AsOf, new StandardId(input.Standard));
            var recorded = await session.Now<ReviewRoundRow>().Where(row => row.Year == input.Year).ToListAsync(context.CancellationToken);
            var result = ReviewRules.Judge(plan, [.. recorded.Select(Plan)], context.Catalogue(), session.Registers.Areas);
            if (!result.IsAccepted)
            {
                return Written.Refused(result.Violations);
            }

            var id = await session.NextIdAsync<ReviewRoundRow>(context.CancellationToken);
            session.Append(new ReviewRoundRow
            {
                Id = id,
                AreaId = area.Id.Value,
                Year = input.Year,
                Kind = input.Kind,
                AsOf = input.AsOf,
                Standard = input.Standard,
                Population = input.Population,
                IsSynthetic = false,
                Note = input.Note ?? string.Empty,
            });
            return session.Done([id], result.Violations);
        });
        return new Payload(written, sight);
    }

    private static ReviewPlan Plan(ReviewRoundRow row) => new(new AreaId(row.AreaId), row.Year, row.Kind, row.AsOf, new StandardId(row.Standard));
}
