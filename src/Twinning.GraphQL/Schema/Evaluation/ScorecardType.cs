using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Evaluation.Spreads;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Evaluation.Officials;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Evaluation;

internal sealed class ScorecardType : ShownType<SeenScorecard>
{
    public ScorecardType()
    {
        Name = "Scorecard";
        Description = "The scorecard (phiếu đánh giá) of an agency or a person for a year, as it was at the end of the day asked for. For the office, appraisers and the agency itself, or the one that rates the person.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Scorecard", seen.Row.Id));
        Show<EvaluationRoundType>("round", "The round it belongs to.", seen => seen.Round);
        Show<AgencyType>("agency", "The agency that is scored, or that rates the person.", seen => seen.Sight.Agency(seen.Card.Agency));
        Field<OfficialType>("official")
            .Description("The person who is scored, by number; empty where the agency itself is.")
            .Resolve(context => context.Source.Row.OfficialId is not { } official ? null : Batches.At<long, SeenOfficial?>(context, officials =>
                OfficialReads.OfCardsAsync(context.Facts(context.Source.Sight), context.Source.Sight, officials, context.CancellationToken)).Load(official));
        Show<CapacityType>("capacity", "In which capacity; leaders and collectives have conditions of their own.", seen => seen.Card.Capacity);
        Show<StringGraphType>("group", "What those it is held against have in common.", seen => seen.Row.LikeGroup);
        Show<ScorecardStageType>("stage", "How far it has come.", seen => seen.Card.Stage);
        ShowAll<ScorecardStepType>("steps", "Every step it went through; the marks of each stay side by side.", seen => seen.Card.Steps.Zip(seen.Steps));
        ShowAll<CriterionMarksType>("marks", "The criteria that people mark, each with the marks of all steps side by side.", seen =>
            seen.Round.Set.Set.Criteria.Where(criterion => criterion.IsEntered).Select(criterion => new CriterionMarks(criterion, seen.Card.MarksOf(criterion.Code))));
        ShowAll<RatingEventType>("events", "The vetoing events that somebody recorded.", seen => EvaluationMapping.EventsOf(seen.Facts));
        ShowAll<RatingFigureType>("figures", "The figures for conditions that somebody recorded.", seen => EvaluationMapping.FiguresOf(seen.Facts));
        ShowAll<PeriodProductsType>(
            "products",
            "The products of the year's months or quarters that have begun on the day asked for, as they are recorded; a decision keeps its own.",
            seen => seen.ProductsOn(seen.Sight.AsOf).Select(period => new SeenProducts(period, seen.Sight)));
        ShowAny<RatingType>("rating", "The level decided; empty before the decision and where nothing is rated.", seen => seen.Card.Decision?.Rating);
        ShowAny<PointsType>("score", "The score decided; empty before the decision.", seen => seen.Card.DecidedScore?.Points);
        Field<NonNullGraphType<ScoreExplanationType>>("explanation")
            .Description("The score down to the facts: the decision as it was kept, or what the latest marks and the facts known come to.")
            .Resolve(context =>
            {
                var sight = context.Source.Sight;
                return Batches.At<SeenScorecard, Explained>(context, cards =>
                    EvaluationReads.ExplainAsync(context.Facts(sight), sight, cards, context.CancellationToken)).Load(context.Source);
            });
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScorecardFindingType>>>>("findings")
            .Description("The facts that are known otherwise now than when it was decided, taken for the same day; the decision is not computed again.")
            .Resolve(context => OfDecided<IReadOnlyList<ScorecardFinding>>(context, [], (snapshot, card, facts) =>
                ScorecardFindings.Of(snapshot, facts, card.ProductsOn(card.Year.Day))));
        Field<PointsType>("scoreWithFactsNow")
            .Description("The score that the decided marks would give with the facts known now; the decision keeps its own. Empty before the decision.")
            .Resolve(context => OfDecided<object?>(context, null, (snapshot, card, facts) =>
                ScorecardFindings.ScoreWith(snapshot, facts, card.ProductsOn(card.Year.Day)).Points));
        Field<ScoreChangeType>("change")
            .Description("The change from the decided score of the year before at the same place; empty where either is not decided, or the viewer does not see the other.")
            .Resolve(context =>
            {
                var sight = context.Source.Sight;
                return Batches.At<SeenScorecard, ScoreChange?>(context, cards => ScoreChanges.ReadAsync(context, sight, cards)).Load(context.Source);
            });
        Field<ScoreStandingType>("standing")
            .Description("Where its decided score stands among those of its like; of persons, among those that the viewer sees. Empty before the decision.")
            .Resolve(context =>
            {
                var sight = context.Source.Sight;
                return Batches.At<SeenScorecard, ScoreStanding?>(context, async cards =>
                {
                    var rounds = cards.Select(card => card.Row.RoundId).ToHashSet();
                    var all = await EvaluationReads.OfRoundsAsync(context.Facts(sight), sight, rounds, context.CancellationToken);
                    var own = await context.OwnAsync(sight);
                    return card => card.Card.DecidedScore is { } score
                        ? Distribution.SpreadOf(all[card.Row.RoundId].Where(like => sight.Counts(like, own)), card.Row.LikeGroup)!.StandingOf(score)
                        : null;
                }).Load(context.Source);
            });
    }

    private static object OfDecided<T>(
        IResolveFieldContext<SeenScorecard> context, T undecided, Func<DecisionSnapshot, SeenScorecard, IReadOnlyCollection<NamedFact>, T> compare)
    {
        var sight = context.Source.Sight;
        return Batches.At<SeenScorecard, T>(context, async cards =>
        {
            var years = cards.Where(card => card.Card.Decision is not null).Select(card => card.Year).ToList();
            var work = await AgencyWork.ReadAsync(context.Facts(sight), sight.Registers.Programmes, years, context.CancellationToken);
            return card => card.Card.Decision?.Snapshot is { } snapshot ? compare(snapshot, card, work(card.Year).Facts) : undecided;
        }).Load(context.Source);
    }
}
