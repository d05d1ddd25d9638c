using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordRatingFactsInput(
    string Scorecard, IReadOnlyList<RatingEvent> Events, IReadOnlyList<RatingFigureInput> Figures, string? IdempotencyKey) : IIdempotent;

internal sealed record RatingFigureInput(RatingFact Fact, string Value, string Evidence);

internal sealed class RecordRatingFactsInputType : InputObjectGraphType<RecordRatingFactsInput>
{
    public RecordRatingFactsInputType()
    {
        Name = "RecordRatingFactsInput";
        Description = "What the rating of a scorecard is judged by beside points. It takes the place of what was recorded before; a decision already taken keeps its own.";
        Field<NonNullGraphType<IdGraphType>>("scorecard").Description("The scorecard.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RatingEventInputType>>>>("events").DefaultValue(Array.Empty<RatingEvent>()).Description("The vetoing events that happened.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<RatingFigureInputType>>>>("figures").DefaultValue(Array.Empty<RatingFigureInput>()).Description("The figures that conditions look at.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RatingEventInputType : InputObjectGraphType<RatingEvent>
{
    public RatingEventInputType()
    {
        Name = "RatingEventInput";
        Description = "A vetoing event.";
        Field<NonNullGraphType<VetoEventType>>("event").Description("The event.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("Its day.");
        Field<NonNullGraphType<StringGraphType>>("evidence").Description("The document that says so; it names no person.");
    }
}

internal sealed class RatingFigureInputType : InputObjectGraphType<RatingFigureInput>
{
    public RatingFigureInputType()
    {
        Name = "RatingFigureInput";
        Description = "A figure for a condition.";
        Field<NonNullGraphType<RatingFactType>>("fact").Description("What it is; once.");
        Field<NonNullGraphType<StringGraphType>>("value").Description("The figure, exactly: a share as a part of one, such as \"3/10\".");
        Field<NonNullGraphType<StringGraphType>>("evidence").Description("The document it stands in.");
    }
}

internal sealed class RecordRatingFactsPayloadType() : ScorecardPayloadType("RecordRatingFactsPayload", "What became of recording what a rating is judged by.");

internal static class RecordRatingFacts
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordRatingFactsInput>("input");
        var figures = input.Figures.Select((figure, place) =>
            new RatingFigure(figure.Fact, FractionText.Read(figure.Value, $"input.figures[{place}].value"), figure.Evidence)).ToList();
        if (figures.GroupBy(figure => figure.Fact).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw BadInput.At("input.figures", $"{EnumWords.Upper(twice.Key)} is given {twice.Count()} times; give it once.");
        }

        var (written, sight) = await context.WriteAsync(async session =>
        {
            var seen = await session.ScorecardAsync(context, input.Scorecard);
            await session.SupersedeAsync<RatingFactsRow>(seen.Row.Id, context.CancellationToken);
            session.Append(new RatingFactsRow { Id = seen.Row.Id, Events = EvaluationJson.Write(input.Events), Figures = EvaluationJson.Write(figures) });
            return session.Done([seen.Row.Id], []);
        });
        return new Payload(written, sight);
    }
}
