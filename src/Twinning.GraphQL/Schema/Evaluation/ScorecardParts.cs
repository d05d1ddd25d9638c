using System.Collections.Generic;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Evaluation.Spreads;
using Twinning.GraphQL.Schema.Evaluation.Criteria;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

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

internal sealed class ScorecardStepType : ShownType<(ScorecardStep Step, ScorecardStepRow Row)>
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
