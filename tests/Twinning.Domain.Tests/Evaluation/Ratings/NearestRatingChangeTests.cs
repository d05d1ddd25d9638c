using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Ratings;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Ratings.SomeInput;

namespace Twinning.Domain.Tests.Evaluation.Ratings;

public class NearestRatingChangeTests
{
    [Theory]
    [InlineData(86.5, Rating.Outstanding, 3.5, false)]
    [InlineData(75, Rating.Completed, -5, true)]
    [InlineData(70, Rating.Completed, 0, true)]
    [InlineData(80, Rating.Outstanding, 10, false)]
    [InlineData(49.99, Rating.Completed, 0.01, false)]
    [InlineData(100, Rating.Good, -10, true)]
    public void The_fewest_points_are_found_upward_or_downward(double points, Rating into, double change, bool mustExceed)
    {
        var found = NearestRatingChange.Of(EvaluationInstruments.Of2025, Of((decimal)points, Capacity.Member))!;

        Assert.Equal((into, SomeScore.Points((decimal)change), mustExceed), (found.Into, found.Points, found.MustExceed));
        Assert.Equal(1, found.Parts);
    }

    [Fact]
    public void A_missing_condition_or_a_veto_is_named()
    {
        var condition = NearestRatingChange.Of(EvaluationInstruments.PartyOf2025, Collective(95, 10))!;
        Assert.Equal((Rating.Outstanding, Fraction.Zero, 1), (condition.Into, condition.Points, condition.Parts));
        Assert.Equal([RatingFact.TasksExceeded], condition.Conditions.Select(missing => missing.Fact));

        var veto = NearestRatingChange.Of(EvaluationInstruments.Of2025, Of(98, Capacity.Member).With(VetoEvent.Disciplined))!;
        Assert.Equal([VetoEvent.Disciplined], veto.Vetoes.Select(one => one.Event));
        Assert.Equal(1, veto.Parts);
    }

    [Fact]
    public void Where_nothing_above_is_left_and_there_are_no_points_there_is_no_change() => Assert.Null(NearestRatingChange.Of(
        EvaluationInstruments.Of2020, Of(null, Capacity.Member, (RatingFact.TasksDone, 100), (RatingFact.TasksExceeded, 50))));

    [Fact]
    public void The_change_alters_the_rating_and_less_of_its_points_does_not() =>
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 100], Gen.Int[95, 100], Gen.Int[0, 30], Gen.Int[0, 1]).Sample(
            (points, exceeded, onTime, late, disciplined) =>
            {
                var instrument = EvaluationInstruments.PartyOf2025;
                var input = Collective(points / 100m, exceeded, onTime, late, disciplined: disciplined);
                var before = RatingJudgement.Rate(instrument, input).Rating;

                var change = NearestRatingChange.Of(instrument, input);
                if (change is null)
                {
                    return;
                }

                var hair = Fraction.Of(1, 1_000_000);
                var figures = new Dictionary<RatingFact, Fraction>(input.Figures);
                foreach (var condition in change.Conditions)
                {
                    figures[condition.Fact] = condition.Bound;
                }

                Rating After(Fraction by) => RatingJudgement.Rate(
                    instrument, input with { Figures = figures, Points = Score.Of((input.Points!.Value.Points + by).AtLeast(Fraction.Zero).AtMost(Score.Most.Points)) }).Rating;

                Assert.Equal(change.Into, After(change.MustExceed ? change.Points - hair : change.Points));
                Assert.NotEqual(before, change.Into);
                if (change.Points > Fraction.Zero || change.MustExceed)
                {
                    Assert.Equal(before, After(change.MustExceed ? change.Points : change.Points - hair));
                }
            },
            iter: Tries.Of(2000));

    // §3.4: leaders need more than 70 % of the targets; the bound itself is not enough, and of two levels within reach the nearer is named.
    [Fact]
    public void A_bound_that_must_be_passed_is_passed_and_the_nearer_level_comes_first()
    {
        var change = NearestRatingChange.Of(EvaluationInstruments.Of2020, Of(
            null,
            Capacity.Leader,
            (RatingFact.TasksDone, 100),
            (RatingFact.TasksExceeded, 100),
            (RatingFact.TasksOnTimeWithQuality, 100),
            (RatingFact.CriteriaWeak, 0),
            (RatingFact.UnitTargetsExceeded, 100),
            (RatingFact.UnitTargetsMet, 70),
            (RatingFact.UnitTargetsOnTime, 100),
            (RatingFact.UnitsAtLeastCompleted, 100),
            (RatingFact.UnitsAtLeastGood, 100)))!;

        Assert.Equal((Rating.Completed, 1, Comparison.MoreThan), (change.Into, change.Parts, Assert.Single(change.Conditions).Comparison));
    }
}
