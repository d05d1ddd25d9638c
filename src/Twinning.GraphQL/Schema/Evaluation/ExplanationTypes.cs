using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Evaluation.Explanations;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Ratings;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.GraphQL.Schema.Evaluation.Criteria;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Poverty.Classification;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Evaluation;

internal sealed class ScoreExplanationType : ShownType<Explained>
{
    public ScoreExplanationType()
    {
        Name = "ScoreExplanation";
        Description = "A score down to every fact and mark, and every step from points to rating.";
        Show<BooleanGraphType>("isDecided", "Whether it is the decision, kept as it was; else it is what the latest marks and the facts known come to.", explained => explained.IsDecided);
        Show<PointsType>("total", "The total; exactly the sum of the leaves of the tree.", explained => explained.Snapshot.Sheet.Total.Points);
        Show<ScoreNodeType>("tree", "The total by groups and criteria.", explained => explained.Tree);
        ShowAll<ScoreNodeType>("leaves", "The ends of the tree in their order: a criterion each, with its fact or mark, or a term of a period's products.", explained => explained.Tree.Leaves);
        ShowAll<StringGraphType>("missing", "The codes of criteria without a fact or mark; they count nothing, and nothing is decided before they have one.", explained =>
            explained.Snapshot.Sheet.Missing.Select(criterion => criterion.Code));
        ShowAny<RatingType>("band", "The level of the points alone; empty where nothing is rated.", explained => explained.Snapshot.Proposal?.Band);
        ShowAny<RatingType>("proposal", "The level after conditions and vetoes, before the quota; empty where nothing is rated.", explained => explained.Snapshot.Proposal?.Rating);
        ShowAny<RatingType>("rating", "The level decided, or else the proposal.", explained => explained.Rating);
        ShowAll<ExplanationStepType>("steps", "The steps from the points to the level.", explained => explained.Steps);
        ShowAll<VetoEventType>("events", "The vetoing events that happened, whether or not a text makes them a veto here.", explained => explained.Snapshot.Input.Events);
        ShowAll<RatingFactType>("unknown", "The figures that a condition looked for and nobody recorded; such a condition does not hold.", explained =>
            explained.Snapshot.Proposal?.Unknown ?? []);
        ShowAny<RatingChangeType>("smallestChange", "The smallest change that would alter the proposal; empty when there is none.", explained => explained.SmallestChange);
    }
}

internal sealed class ScoreNodeType : ShownType<ScoreNode>
{
    public ScoreNodeType()
    {
        Name = "ScoreNode";
        Description = "A part of a total; its points are exactly the sum of those below it.";
        Show<StringGraphType>(
            "code", "The code of the group or criterion, followed by a period and a term where products give the points; TOTAL for the whole, SCALE-END for what a sum beyond the scale leaves out.", node => node.Code);
        Show<MessageType>("title", "What it says.", node => node.Title);
        Show<PointsType>("points", "Its points.", node => node.Points);
        ShowAny<PointsType>("maximum", "The most it gives, where there is such a figure.", node => node.Maximum);
        ShowAny<StringGraphType>("clause", "The place in the deciding document, where one is named.", node => node.Clause);
        ShowAny<MessageType>("reason", "The fact or mark that gives the points; empty for a part with others below it.", node => node.Reason);
        ShowAny<StringGraphType>(
            "evidence",
            "What it rests on: the reference somebody gave with a mark, or the records of a fact such as \"Visit:12\", whose base64 is their id.",
            node => node.Evidence);
        ShowAll<ScoreNodeType>("children", "The parts below it.", node => node.Children);
    }
}

internal sealed class RatingChangeType : ShownType<RatingChange>
{
    public RatingChangeType()
    {
        Name = "RatingChange";
        Description = "A change that would alter a rating; all its parts are needed together.";
        Show<RatingType>("into", "The level it would lead to.", change => change.Into);
        Show<PointsType>("points", "The points to gain, or below zero those to lose; 0 when points are not the matter.", change => change.Points);
        Show<BooleanGraphType>("mustExceed", "Whether more than that must be lost.", change => change.MustExceed);
        ShowAll<RatingConditionType>("conditions", "The conditions that would have to hold and do not.", change => change.Conditions);
        ShowAll<VetoType>("vetoes", "The vetoes that would have to go.", change => change.Vetoes);
    }
}

internal sealed class RatingConditionType : ShownType<RatingCondition>
{
    public RatingConditionType()
    {
        Name = "RatingCondition";
        Description = "What a level asks beside points.";
        Show<StringGraphType>("code", "Its name, which never changes its meaning.", condition => condition.Code.Value);
        Show<RatingType>("rating", "The level that asks for it.", condition => condition.Rating);
        Show<RatingFactType>("fact", "The figure it looks at.", condition => condition.Fact);
        Show<ComparisonType>("comparison", "How the figure is held against the bound.", condition => condition.Comparison);
        Show<PointsType>("bound", "The bound.", condition => condition.Bound);
        Show<LegalSourceType>("source", "The text that sets it.", condition => condition.Source);
    }
}

internal sealed class ScorecardFindingType : ShownType<ScorecardFinding>
{
    public ScorecardFindingType()
    {
        Name = "ScorecardFinding";
        Description = "A fact that is otherwise now than when the scorecard was decided; the decision stands until it is appealed.";
        Show<StringGraphType>("measure", "The name of the measure, or \"products:\" and the code of a criterion that products give.", finding => finding.Measure);
        ShowAny<PointsType>("then", "The value the decision rests on; empty when it was not known.", finding => finding.Then);
        ShowAny<PointsType>("now", "The value known now; empty when it is no longer known.", finding => finding.Now);
    }
}
