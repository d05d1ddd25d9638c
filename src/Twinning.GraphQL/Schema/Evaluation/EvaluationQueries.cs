using System.Linq;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.GraphQL.Schema.Evaluation.Criteria;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

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
            .Description("The rounds of evaluation that the viewer sees, by year: everybody those that are decided, the office, appraisers and agencies open ones too.")
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
            .Description("One scorecard; empty when there is none or the viewer does not see it. For the office, appraisers and the agency itself.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .Sighted()
            .ResolveAsync(async context => await EvaluationReads.FindAsync(
                context, await context.SightAsync(), NodeId.Read(context.GetArgument<string>("id"), "Scorecard")));
        query.Pages<object?, ScorecardType>("scorecards", "The scorecards that the viewer sees: the office and appraisers all at their places, an agency its own; nobody else any.")
            .Argument<IdGraphType>("round", "Only of this round.")
            .Argument<IntGraphType>("year", "Only of this year.")
            .Argument<IdGraphType>("agency", "Only of this agency.")
            .Argument<StringGraphType>("group", "Only of this group of like agencies.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                EvaluationScope.RequireRole(sight.Viewer);
                var (facts, cancellation) = (context.Facts(sight), context.CancellationToken);
                var round = context.GetArgument<string?>("round") is { } roundId ? NodeId.Read(roundId, "EvaluationRound") : (long?)null;
                var agency = context.GetArgument<string?>("agency") is { } agencyId ? NodeId.Read(agencyId, "Agency") : (long?)null;
                var (year, group) = (context.GetArgument<int?>("year"), context.GetArgument<string?>("group"));
                var rounds = (await EvaluationReads.RoundsAsync(facts, sight, round, cancellation)).Where(seen => year is null || seen.Row.Year == year).ToList();
                var (whole, own) = (rounds.Where(seen => sight.SeesAll(seen.Row)).Select(seen => seen.Row.Id).ToList(), sight.Viewer.Agency?.Value);
                var named = rounds.Select(seen => seen.Row.Id).ToList();
                var rows = await (await facts.OfAsync<ScorecardRow>())
                    .Where(row => EF.Parameter(whole).Contains(row.RoundId) || (row.AgencyId == own && EF.Parameter(named).Contains(row.RoundId)))
                    .Where(row => (agency == null || row.AgencyId == agency) && (group == null || row.LikeGroup == group))
                    .OrderBy(row => row.Id).ToListAsync(cancellation);
                var page = Page.Of(rows, row => row.Id, row => row, context.Page());
                var cards = (await EvaluationReads.CardsAsync(facts, sight, [.. page.Edges.Select(edge => (ScorecardRow)edge.Node)], cancellation))
                    .ToDictionary(card => card.Row.Id);
                return page with { Edges = [.. page.Edges.Select(edge => edge with { Node = cards[((ScorecardRow)edge.Node).Id] })] };
            });
    }
}
