using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Ratings;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Ratings.SomeInput;

namespace Twinning.Domain.Tests.Evaluation.Ratings;

public class RatingJudgementTests
{
    // §3.2 and §3.5 vectors: a reprimand in the year against 98 points; a leader's unit in corruption; others are not barred by that.
    [Theory]
    [InlineData("§3.5", 98, Capacity.Member, VetoEvent.Disciplined, Rating.NotCompleted)]
    [InlineData("§3.2 b", 98, Capacity.Member, VetoEvent.ConcludedDegraded, Rating.NotCompleted)]
    [InlineData("§3.2 b", 70, Capacity.Member, VetoEvent.PartyProhibitionBreached, Rating.NotCompleted)]
    [InlineData("§3.2 b", 70, Capacity.Leader, VetoEvent.ExemplaryDutyFailed, Rating.NotCompleted)]
    [InlineData("§3.2 d", 98, Capacity.Leader, VetoEvent.UnitInCorruption, Rating.NotCompleted)]
    [InlineData("§3.2 d", 98, Capacity.Member, VetoEvent.UnitInCorruption, Rating.Outstanding)]
    [InlineData("§3.6", 98, Capacity.Member, VetoEvent.NoPlan, Rating.Outstanding)]
    public void A_veto_makes_it_not_completed_whatever_the_points(string paragraph, int points, Capacity capacity, VetoEvent what, Rating expected)
    {
        Assert.NotEmpty(paragraph);
        Assert.Equal(expected, RatingJudgement.Rate(EvaluationInstruments.Of2025, Of(points, capacity).With(what)).Rating);
    }

    // §3.6: the sheet's own vetoes fall too.
    [Fact]
    public void A_sheet_has_vetoes_of_its_own()
    {
        var input = Of(98, Capacity.Collective).With(VetoEvent.QuarterWithoutVisit) with { SheetVetoes = CriteriaTemplate.Twinning.Vetoes };

        var proposal = RatingJudgement.Rate(EvaluationInstruments.Of2025, input);

        Assert.Equal((Rating.Outstanding, Rating.NotCompleted), (proposal.AfterConditions, proposal.Rating));
        Assert.Equal(["VETO-TEMPLATE-2"], proposal.Vetoes.Select(veto => veto.Code.Value));
    }

    // §3.3: both the points and the conditions are needed; the third line is its own example.
    [Theory]
    [InlineData(95, 30, 100, 0, 0, Rating.Outstanding)]
    [InlineData(95, 29, 100, 0, 0, Rating.Good)]
    [InlineData(95, 10, 100, 0, 0, Rating.Good)]
    [InlineData(95, 30, 100, 0, 1, Rating.Good)]
    [InlineData(95, 30, 99, 1, 0, Rating.Completed)]
    [InlineData(95, 30, 80, 20, 0, Rating.Completed)]
    [InlineData(95, 30, 79, 21, 0, Rating.NotCompleted)]
    [InlineData(89.995, 30, 100, 0, 0, Rating.Good)]
    [InlineData(70, 0, 100, 0, 0, Rating.Good)]
    [InlineData(69.99, 30, 100, 0, 0, Rating.Completed)]
    [InlineData(49.99, 30, 100, 0, 0, Rating.NotCompleted)]
    public void Without_its_conditions_a_collective_falls_to_the_highest_level_whose_conditions_hold(
        double points, int exceeded, int onTime, int late, int disciplined, Rating expected) =>
        Assert.Equal(
            expected,
            RatingJudgement.Rate(EvaluationInstruments.PartyOf2025, Collective((decimal)points, exceeded, onTime, late, disciplined: disciplined)).Rating);

    [Theory]
    [InlineData(100, 30, Rating.Outstanding)]
    [InlineData(100, 29, Rating.Good)]
    [InlineData(99, 30, Rating.Good)]
    public void A_leader_answers_for_the_units_led_under_paragraph_3_3(int met, int exceeded, Rating expected) => Assert.Equal(
        expected,
        RatingJudgement.Rate(
            EvaluationInstruments.PartyOf2025,
            Of(95, Capacity.Leader, (RatingFact.UnitTargetsMet, met), (RatingFact.UnitTargetsExceeded, exceeded), (RatingFact.UnitTargetsOnTimeWithQuality, 100))).Rating);

    // §3.4: no points; conditions alone decide.
    [Theory]
    [InlineData(100, 50, 100, 0, Rating.Outstanding)]
    [InlineData(100, 49, 100, 0, Rating.Good)]
    [InlineData(99, 50, 99, 20, Rating.Completed)]
    [InlineData(99, 50, 99, 21, Rating.NotCompleted)]
    public void The_decree_of_2020_decides_without_points(int done, int exceeded, int onTime, int weak, Rating expected)
    {
        var input = Of(
            null, Capacity.Member, (RatingFact.TasksDone, done), (RatingFact.TasksExceeded, exceeded), (RatingFact.TasksOnTimeWithQuality, onTime), (RatingFact.CriteriaWeak, weak));

        var proposal = RatingJudgement.Rate(EvaluationInstruments.Of2020, input);

        Assert.Equal(expected, proposal.Rating);
        Assert.Null(proposal.Band);
        Assert.Equal(Rating.NotCompleted, RatingJudgement.Rate(EvaluationInstruments.Of2020, input.With(VetoEvent.MostCriteriaFailed)).Rating);
    }

    // §3.4: leaders, each bound on both sides.
    [Theory]
    [InlineData(80, 70, 100, Rating.Good)]
    [InlineData(79, 70, 100, Rating.Completed)]
    [InlineData(80, 69, 100, Rating.Completed)]
    [InlineData(80, 70, 71, Rating.Completed)]
    [InlineData(80, 70, 70, Rating.NotCompleted)]
    public void A_leader_under_the_decree_of_2020_answers_for_targets_and_units(int onTime, int unitsGood, int met, Rating expected) => Assert.Equal(
        expected,
        RatingJudgement.Rate(EvaluationInstruments.Of2020, Of(
            null,
            Capacity.Leader,
            (RatingFact.TasksDone, 100),
            (RatingFact.TasksExceeded, 100),
            (RatingFact.TasksOnTimeWithQuality, 100),
            (RatingFact.CriteriaWeak, 0),
            (RatingFact.UnitTargetsExceeded, 0),
            (RatingFact.UnitTargetsMet, met),
            (RatingFact.UnitTargetsOnTime, onTime),
            (RatingFact.UnitsAtLeastCompleted, 100),
            (RatingFact.UnitsAtLeastGood, unitsGood))).Rating);

    [Fact]
    public void A_figure_that_is_not_known_is_named_and_its_condition_does_not_hold()
    {
        var proposal = RatingJudgement.Rate(
            EvaluationInstruments.PartyOf2025, Of(95, Capacity.Collective, (RatingFact.TasksOnTimeWithQuality, 100), (RatingFact.SubordinatesDisciplined, 0)));

        Assert.Equal(Rating.Good, proposal.Rating);
        Assert.Equal([RatingFact.TasksExceeded], proposal.Unknown);
    }

    [Fact]
    public void Nothing_is_rated_under_an_instrument_known_by_name_or_without_the_points_it_needs()
    {
        Assert.Throws<ArgumentException>(() => RatingJudgement.Rate(EvaluationInstruments.PartyOf2018, Of(95, Capacity.Collective)));
        Assert.Throws<ArgumentException>(() => RatingJudgement.Rate(EvaluationInstruments.Of2025, Of(null, Capacity.Member)));
    }

    [Fact]
    public void More_points_never_lower_the_rating() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Int[0, 100], Gen.Int[95, 100], Gen.Int[0, 30], Gen.Int[0, 1]).Sample(
            (one, other, exceeded, onTime, late, disciplined) =>
            {
                Rating At(int points) => RatingJudgement.Rate(
                    EvaluationInstruments.PartyOf2025, Collective(points / 100m, exceeded, onTime, late, disciplined: disciplined)).Rating;

                Assert.True(At(Math.Min(one, other)) <= At(Math.Max(one, other)));
            },
            iter: Tries.Of(2000));

    [Fact]
    public void The_steps_lead_from_the_points_to_the_level()
    {
        var steps = RatingJudgement.Explain(EvaluationInstruments.PartyOf2025, Collective(95, 10));

        Assert.Equal(
            ["RATING-BAND", "CONDITION-366-ON-TIME", "CONDITION-366-EXCEEDED", "CONDITION-366-NOBODY-DISCIPLINED", "CONDITION-366-GOOD-ON-TIME", "RATING-LEVEL"],
            steps.Select(step => step.Code.Value));
        Assert.Equal([true, true, false, true, true, true], steps.Select(step => step.Holds));
        Assert.Equal("tasks exceeded: 10%", steps[2].Input.English);
        Assert.Equal("30% or more", steps[2].Comparison.English);
        Assert.Equal("từ 30% trở lên", steps[2].Comparison.Vietnamese);
        Assert.Equal("falls short of outstanding", steps[2].Outcome.English);
        Assert.Equal("subordinates disciplined: 0", steps[3].Input.English);
        Assert.Equal("at most 0", steps[3].Comparison.English);
        Assert.Equal("keeps good", steps[4].Outcome.English);
        Assert.Equal(("95 points", "90 points or more", "outstanding"), (steps[0].Input.English, steps[0].Comparison.English, steps[0].Outcome.English));
        Assert.Equal(("good", "0 vetoes", "good"), (steps[5].Input.English, steps[5].Comparison.English, steps[5].Outcome.English));
    }

    [Fact]
    public void A_veto_and_an_unknown_figure_are_steps_too()
    {
        var vetoed = RatingJudgement.Explain(EvaluationInstruments.Of2025, Of(98, Capacity.Member).With(VetoEvent.Disciplined));
        Assert.Equal(["RATING-BAND", "VETO-335-DISCIPLINED", "RATING-LEVEL"], vetoed.Select(step => step.Code.Value));
        Assert.Equal([true, false, false], vetoed.Select(step => step.Holds));

        var unknown = RatingJudgement.Explain(EvaluationInstruments.Of2020, Of(null, Capacity.Leader, (RatingFact.UnitTargetsMet, 100)));
        Assert.Null(unknown[0].Holds);
        Assert.Equal("tasks done: not known", unknown[0].Input.English);
        Assert.Contains(unknown, step => step.Comparison.English == "more than 70%" && step.Comparison.Vietnamese == "trên 70%");
    }

    [Fact]
    public void Every_figure_has_words_of_its_own()
    {
        Assert.Distinct(Enum.GetValues<RatingFact>().Select(fact => fact.Vietnamese()));
        Assert.Distinct(Enum.GetValues<RatingFact>().Select(fact => fact.English()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((RatingFact)99).English());
    }

    [Fact]
    public void A_figure_that_two_levels_ask_for_is_named_once()
    {
        var proposal = RatingJudgement.Rate(EvaluationInstruments.PartyOf2025, Of(95, Capacity.Collective, (RatingFact.TasksDone, 100), (RatingFact.TasksLate, 0)));

        Assert.Equal(Rating.Completed, proposal.Rating);
        Assert.Equal([RatingFact.TasksOnTimeWithQuality, RatingFact.TasksExceeded, RatingFact.SubordinatesDisciplined], proposal.Unknown);
    }

    [Fact]
    public void Conditions_of_levels_above_the_band_are_no_steps() => Assert.Equal(
        ["RATING-BAND", "CONDITION-366-GOOD-ON-TIME", "RATING-LEVEL"],
        RatingJudgement.Explain(EvaluationInstruments.PartyOf2025, Collective(75, 30)).Select(step => step.Code.Value));
}
