using System;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Evaluation.Ratings;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class ScorecardRulesTests
{
    [Fact]
    public void A_card_goes_its_way_and_keeps_the_marks_of_each_step_side_by_side()
    {
        var again = Decide("2026-12-20", SomeSet.Mark("E", 51));

        var card = new[] { SelfScored, Appraised, Decided, Appealed, again }.Aggregate(
            Card, (so, step) => ScorecardRules.JudgeStep(so, SomeSet.Sound, step, null).Value!);

        Assert.Equal(ScorecardStage.Decided, card.Stage);
        Assert.Equal([55, 52, 50, 51], card.MarksOf("E").Select(mark => (int)mark.Mark.Mark.Numerator));
        Assert.Equal(
            [ScorecardStage.SelfScored, ScorecardStage.Appraised, ScorecardStage.Decided, ScorecardStage.Decided], card.MarksOf("E").Select(mark => mark.Stage));
        Assert.Same(again, card.Decision);
        Assert.Equal(SomeScore.Of(72), card.DecidedScore);
    }

    [Fact]
    public void While_an_appeal_is_open_the_decision_stands()
    {
        Assert.Same(Decided, Came(SelfScored, Appraised, Decided, Appealed).Decision);
        Assert.Null(Came(SelfScored).Decision);
        Assert.Null(Card.DecidedScore);
        Assert.Equal(ScorecardStage.Draft, Card.Stage);
    }

    [Fact]
    public void The_marks_of_a_step_are_judged_too() =>
        Assert.Equal(["MARK-CRITERION", "MARK-RANGE"], Card.Codes(SelfScored with { Marks = [SomeSet.Mark("X", 1), SomeSet.Mark("E", 61)] }));

    [Fact]
    public void A_decided_card_is_not_computed_again_and_changed_facts_are_a_finding()
    {
        var snapshot = Decided.Snapshot!;

        Assert.Empty(ScorecardFindings.Of(snapshot, Facts));
        Assert.Equal(
            [new ScorecardFinding("reports-on-time", SomeScore.Points(0.75m), Fraction.One), new ScorecardFinding("reports-late", SomeScore.Points(2), null)],
            ScorecardFindings.Of(snapshot, [SomeSet.Fact("reports-on-time", 1)]));
        Assert.Equal(SomeScore.Of(90), ScorecardFindings.ScoreWith(snapshot, [SomeSet.Fact("reports-on-time", 1)]));
        Assert.Equal(SomeScore.Of(71), Came(SelfScored, Appraised, Decided).DecidedScore);
    }

    [Fact]
    public void A_snapshot_takes_points_and_vetoes_from_its_sheet()
    {
        var set = SomeSet.Sound with { Vetoes = CriteriaTemplate.Twinning.Vetoes };
        var sheet = MarkSheets.Mark(set, [SomeSet.Mark("E", 50)], Facts);

        var snapshot = DecisionSnapshot.Of(EvaluationInstruments.Of2025, sheet, SomeInput.Of(1, Capacity.Collective).With(VetoEvent.NoPlan));

        Assert.Equal(("ND-335-2025", SomeScore.Of(71)), (snapshot.Instrument, snapshot.Input.Points));
        Assert.Equal((Rating.Good, Rating.NotCompleted), (snapshot.Proposal!.AfterConditions, snapshot.Proposal.Rating));
        Assert.Null(SomeInput.Of(1, Capacity.Member).Under(EvaluationInstruments.Of2020, sheet).Points);
    }

    [Fact]
    public void Every_stage_and_actor_has_words_and_others_are_a_bug()
    {
        Assert.Distinct(Enum.GetValues<ScorecardStage>().Select(stage => stage.Vietnamese()));
        Assert.Distinct(Enum.GetValues<ScorecardStage>().Select(stage => stage.English()));
        Assert.Distinct(Enum.GetValues<ScorecardActor>().Select(actor => actor.Vietnamese()));
        Assert.Distinct(Enum.GetValues<ScorecardActor>().Select(actor => actor.English()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ScorecardStage)9).Vietnamese());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ScorecardStage)9).English());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ScorecardActor)9).Vietnamese());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ScorecardActor)9).English());
        Assert.Throws<ArgumentOutOfRangeException>(() => ScorecardStages.After((ScorecardStage)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScorecardStages.ActorOf((ScorecardStage)9));
    }
}
