using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.GraphQL.Schema.Evaluation.Criteria;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>Root fields about evaluation.</summary>
internal static class EvaluationQueries
{
    public static void AddEvaluation(this ObjectGraphType query)
    {
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvaluationMeasureType>>>>("evaluationMeasures")
            .Description("The facts that a criterion may be computed from.")
            .Resolve(_ => EvaluationMeasures.All);
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<CriteriaSetType>>>>("criteriaSets")
            .Description("Every version of every criteria set, in the order in which they were adopted.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                return await EvaluationReads.SetsAsync(context.Facts(sight), sight, context.CancellationToken);
            });
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<EvaluationRoundType>>>>("evaluationRounds")
            .Description("The rounds of evaluation that the viewer sees, by year: everybody those of agencies that are decided, the office, appraisers and agencies open ones too; those of persons only they, and an agency those that concern it.")
            .Argument<IntGraphType>("year", "Only of this year.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var year = context.GetArgument<int?>("year");
                var rounds = await EvaluationReads.VisibleRoundsAsync(context, await context.SightAsync());
                return rounds.Where(round => year is null || round.Row.Year == year);
            });
        query.Field<EvaluationRoundType>("evaluationRound")
            .Description("One round of evaluation; empty when there is none or the viewer does not see it.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .Sighted()
            .ResolveAsync(async context => await EvaluationReads.FindRoundAsync(
                context, await context.SightAsync(), NodeId.Read(context.GetArgument<string>("id"), "EvaluationRound")));
        query.Field<ScorecardType>("scorecard")
            .Description("One scorecard; empty when there is none or the viewer does not see it. For the office, appraisers and the agency itself, or the one that rates the person.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .Sighted()
            .ResolveAsync(async context => await EvaluationReads.FindAsync(
                context, await context.SightAsync(), NodeId.Read(context.GetArgument<string>("id"), "Scorecard")));
        query.AddScorecards();
    }
}
