using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Localities;
using Twinning.GraphQL.CriteriaSets;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Evaluation.Criteria;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record AdoptCriteriaSetInput(string File, string? IdempotencyKey) : IIdempotent;

internal sealed class AdoptCriteriaSetInputType : InputObjectGraphType<AdoptCriteriaSetInput>
{
    public AdoptCriteriaSetInputType()
    {
        Name = "AdoptCriteriaSetInput";
        Description = "A new version of a criteria set; it is judged whole, and never when scorecards are scored.";
        Field<NonNullGraphType<StringGraphType>>("file").Description("The set in the JSON format that offices exchange (criteria.schema.json).");
        this.WithIdempotencyKey();
    }
}

internal sealed class AdoptCriteriaSetPayloadType : PayloadType
{
    public AdoptCriteriaSetPayloadType()
        : base("AdoptCriteriaSetPayload", "What became of adopting a criteria set.")
    {
        Field<CriteriaSetType>("criteriaSet").Description("The set; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id]
                ? (await EvaluationReads.SetsAsync(context.Facts(context.Source.Sight), context.Source.Sight, context.CancellationToken)).Single(set => set.Row.Id == id)
                : null);
    }
}

internal static class AdoptCriteriaSet
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<AdoptCriteriaSetInput>("input");
        var today = SightArguments.Today(context.RequestServices!);
        try
        {
            var file = CriteriaJson.Read(input.File);
            var (written, sight) = await context.WriteAsync(async session =>
            {
                if (PlaceOf(session, file, today) is { } place)
                {
                    context.Viewer().RequireScope(session.Registers, place, file.From ?? today);
                }

                return await WriteAsync(session, file, today, context.CancellationToken);
            });
            return new Payload(written, sight);
        }
        catch (FormatException problem)
        {
            throw new RequestException(ErrorCodes.BadInput, $"input.file: {problem.Message}");
        }
    }

    /// <summary>Adopts a set, wherever its file comes from.</summary>
    /// <param name="session">The write.</param>
    /// <param name="file">The file.</param>
    /// <param name="today">The day on which the code of the place is read where the set has no first day.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="FormatException">A part of the file is missing or stands where it means nothing, or its place is not known.</exception>
    public static async Task<Written> WriteAsync(WriteSession session, CriteriaFile file, DateOnly today, CancellationToken cancellation)
    {
        var set = file.ToSet(PlaceOf(session, file, today));
        var adopted = (await session.Now<CriteriaSetRow>().ToListAsync(cancellation)).ConvertAll(EvaluationMapping.ToDomain);
        return await session.KeepAsync(AdoptionRules.Judge(set, adopted), null, id => EvaluationMapping.ToRow(file, set, id), cancellation);
    }

    private static AreaId? PlaceOf(WriteSession session, CriteriaFile file, DateOnly today)
    {
        if (file.Place is not { } place)
        {
            return null;
        }

        var day = file.From ?? today;
        return session.Registers.Areas.FindByCode(place.Code, day, place.Scheme) is [var area]
            ? area.Id
            : throw new FormatException($"place: the code {place.Code} of {place.Scheme} stands for no area on {day:yyyy-MM-dd}; codes are re-used, so check the code list and the first day.");
    }
}
