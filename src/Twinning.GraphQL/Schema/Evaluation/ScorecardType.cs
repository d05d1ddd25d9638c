using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Evaluation.Spreads;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Evaluation.Criteria;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Evaluation;

internal sealed class ScorecardType : ShownType<SeenScorecard>
{
    public ScorecardType()
    {
        Name = "Scorecard";
        Description = "The scorecard (phiếu đánh giá) of an agency for a year, as it was at the end of the day asked for. For the office and the agency itself.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Scorecard", seen.Row.Id));
        Show<EvaluationRoundType>("round", "The round it belongs to.", seen => seen.Round);
        Show<AgencyType>("agency", "The agency that is scored.", seen => seen.Sight.Agency(seen.Card.Agency));
        Show<StringGraphType>("group", "What the agencies it is held against have in common.", seen => seen.Row.LikeGroup);
        Show<ScorecardStageType>("stage", "How far it has come.", seen => seen.Card.Stage);
        ShowAll<ScorecardStepType>("steps", "Every step it went through; the marks of each stay side by side.", seen => seen.Card.Steps.Zip(seen.Steps));
        ShowAll<CriterionMarksType>("marks", "The criteria that people mark, each with the marks of all steps side by side.", seen =>
            seen.Round.Set.Set.Criteria.Where(criterion => criterion.IsEntered).Select(criterion => new CriterionMarks(criterion, seen.Card.MarksOf(criterion.Code))));
        ShowAll<RatingEventType>("events", "The vetoing events that somebody recorded.", seen => EvaluationMapping.EventsOf(seen.Facts));
        ShowAll<RatingFigureType>("figures", "The figures for conditions that somebody recorded.", seen => EvaluationMapping.FiguresOf(seen.Facts));
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
            .Resolve(context => OfDecided<IReadOnlyList<ScorecardFinding>>(context, [], ScorecardFindings.Of));
        Field<PointsType>("scoreWithFactsNow")
            .Description("The score that the decided marks would give with the facts known now; the decision keeps its own. Empty before the decision.")
            .Resolve(context => OfDecided<object?>(context, null, (snapshot, facts) => ScorecardFindings.ScoreWith(snapshot, facts).Points));
        Field<ScoreChangeType>("change")
            .Description("The change from the agency's decided score of the year before at the same place; empty where either is not decided.")
            .Resolve(context =>
            {
                var sight = context.Source.Sight;
                return Batches.At<SeenScorecard, ScoreChange?>(context, cards =>
                    ScoreChanges.ReadAsync(context.Facts(sight), sight, cards, context.CancellationToken)).Load(context.Source);
            });
        Field<ScoreStandingType>("standing")
            .Description("Where its decided score stands among those of its like; empty before the decision.")
            .Resolve(context =>
            {
                var sight = context.Source.Sight;
                return Batches.At<SeenScorecard, ScoreStanding?>(context, async cards =>
                {
                    var rounds = cards.Select(card => card.Row.RoundId).ToHashSet();
                    var all = await EvaluationReads.OfRoundsAsync(context.Facts(sight), sight, rounds, context.CancellationToken);
                    return card => card.Card.DecidedScore is { } score ? Distribution.SpreadOf(all[card.Row.RoundId], card.Row.LikeGroup)!.StandingOf(score) : null;
                }).Load(context.Source);
            });
    }

    private static object OfDecided<T>(
        IResolveFieldContext<SeenScorecard> context, T undecided, Func<DecisionSnapshot, IReadOnlyCollection<NamedFact>, T> compare)
    {
        var sight = context.Source.Sight;
        return Batches.At<SeenScorecard, T>(context, async cards =>
        {
            var years = cards.Where(card => card.Card.Decision is not null).Select(card => card.Year).ToList();
            var work = await AgencyWork.ReadAsync(context.Facts(sight), sight.Registers.Programmes, years, context.CancellationToken);
            return card => card.Card.Decision?.Snapshot is { } snapshot ? compare(snapshot, work(card.Year).Facts) : undecided;
        }).Load(context.Source);
    }
}

/// <summary>The marks of one criterion, step by step.</summary>
internal sealed record CriterionMarks(Criterion Criterion, IReadOnlyList<StageMark> Marks);

internal sealed class CriterionMarksType : ShownType<CriterionMarks>
{
    public CriterionMarksType()
    {
        Name = "CriterionMarks";
        Description = "The marks of one criterion side by side: self-scored, appraised, decided.";
        Show<CriterionType>("criterion", "The criterion.", marks => marks.Criterion);
        ShowAll<StageMarkType>("marks", "The marks in the order of the steps.", marks => marks.Marks);
    }
}

internal sealed class StageMarkType : ShownType<StageMark>
{
    public StageMarkType()
    {
        Name = "StageMark";
        Description = "A mark and the step it was entered in.";
        Show<ScorecardStageType>("stage", "The stage the step led into.", mark => mark.Stage);
        Show<DateOnlyGraphType>("day", "The day of the step.", mark => mark.Day);
        Show<PointsType>("mark", "The mark.", mark => mark.Mark.Mark);
        ShowAny<StringGraphType>("evidence", "What it rests on, where it was named.", mark => mark.Mark.Evidence);
    }
}

internal sealed class ScorecardStepType : ShownType<(ScorecardStep Step, Storage.Rows.ScorecardStepRow Row)>
{
    public ScorecardStepType()
    {
        Name = "ScorecardStep";
        Description = "A step in the life of a scorecard.";
        Show<ScorecardStageType>("stage", "The stage it led into.", step => step.Step.Stage);
        Show<DateOnlyGraphType>("day", "Its day.", step => step.Step.Day);
        Show<ScorecardActorType>("actor", "Who took it.", step => step.Step.Actor);
        Show<StringGraphType>("recordedBy", "The role that recorded it, with the agency's number; never a person.", step => step.Row.RecordedBy);
        ShowAll<EnteredMarkType>("marks", "The marks entered in it.", step => step.Step.Marks);
        ShowAny<RatingType>("rating", "The level self-rated, proposed or decided, where one was given.", step => step.Step.Rating);
        ShowAny<DecidingDocumentType>("decidingDocument", "The deciding document; empty for other steps.", step => step.Step.DecidingDocument);
        ShowAny<StringGraphType>("grounds", "The reference of the written appeal; empty for other steps.", step => step.Step.Grounds);
    }
}

internal sealed class EnteredMarkType : ShownType<EnteredMark>
{
    public EnteredMarkType()
    {
        Name = "EnteredMark";
        Description = "A mark that somebody entered.";
        Show<StringGraphType>("criterion", "The code of the criterion.", mark => mark.Criterion);
        Show<PointsType>("mark", "The mark.", mark => mark.Mark);
        ShowAny<StringGraphType>("evidence", "What it rests on, where it was named.", mark => mark.Evidence);
    }
}

internal sealed class RatingEventType : ShownType<RatingEvent>
{
    public RatingEventType()
    {
        Name = "RatingEvent";
        Description = "A vetoing event that somebody recorded.";
        Show<VetoEventType>("event", "The event.", recorded => recorded.Event);
        Show<DateOnlyGraphType>("day", "Its day.", recorded => recorded.Day);
        Show<StringGraphType>("evidence", "The document that says so.", recorded => recorded.Evidence);
    }
}

internal sealed class RatingFigureType : ShownType<RatingFigure>
{
    public RatingFigureType()
    {
        Name = "RatingFigure";
        Description = "A figure for a condition, as somebody recorded it.";
        Show<RatingFactType>("fact", "What it is.", figure => figure.Fact);
        Show<PointsType>("value", "The figure: a share as a part of one.", figure => figure.Value);
        Show<StringGraphType>("evidence", "The document it stands in.", figure => figure.Evidence);
    }
}

internal sealed class ScoreStandingType : ShownType<ScoreStanding>
{
    public ScoreStandingType()
    {
        Name = "ScoreStanding";
        Description = "Where a score stands among those of its like: never a rank without how many there are.";
        Show<IntGraphType>("lower", "How many of its like have fewer points.", standing => standing.Lower);
        Show<IntGraphType>("level", "How many others have the same.", standing => standing.Level);
        Show<IntGraphType>("higher", "How many have more.", standing => standing.Higher);
        Show<IntGraphType>("n", "How many there are, itself counted.", standing => standing.Count);
    }
}
