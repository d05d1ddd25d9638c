using System;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Instruments;

public class RatingConditionTests
{
    [Theory]
    [InlineData(Comparison.AtLeast, 29, false)]
    [InlineData(Comparison.AtLeast, 30, true)]
    [InlineData(Comparison.MoreThan, 30, false)]
    [InlineData(Comparison.MoreThan, 31, true)]
    [InlineData(Comparison.AtMost, 30, true)]
    [InlineData(Comparison.AtMost, 31, false)]
    public void A_bound_is_met_as_its_comparison_says(Comparison comparison, int percent, bool expected)
    {
        var condition = Bounded(comparison);

        Assert.Equal(expected, condition.IsMetBy(Fraction.Of(percent, 100)));
        Assert.Null(condition.IsMetBy(null));
    }

    [Fact]
    public void An_unknown_comparison_is_a_bug() => Assert.Throws<InvalidOperationException>(() => Bounded((Comparison)9).IsMetBy(Fraction.One));

    // §3.3 and §3.4: what each level asks of whom, and its bound.
    [Theory]
    [InlineData("366", Rating.Outstanding, Capacity.Collective, "TasksOnTimeWithQuality AtLeast 1, TasksExceeded AtLeast 3/10, SubordinatesDisciplined AtMost 0")]
    [InlineData("366", Rating.Outstanding, Capacity.Leader, "UnitTargetsMet AtLeast 1, UnitTargetsExceeded AtLeast 3/10")]
    [InlineData("366", Rating.Outstanding, Capacity.Member, "")]
    [InlineData("366", Rating.Good, Capacity.Collective, "TasksOnTimeWithQuality AtLeast 1")]
    [InlineData("366", Rating.Good, Capacity.Leader, "UnitTargetsOnTimeWithQuality AtLeast 1")]
    [InlineData("366", Rating.Completed, Capacity.Collective, "TasksDone AtLeast 1, TasksLate AtMost 1/5")]
    [InlineData("90", Rating.Outstanding, Capacity.Member, "TasksDone AtLeast 1, TasksExceeded AtLeast 1/2")]
    [InlineData("90", Rating.Outstanding, Capacity.Leader, "TasksDone AtLeast 1, TasksExceeded AtLeast 1/2, UnitTargetsExceeded AtLeast 1/2, UnitTargetsMet AtLeast 1, UnitsAtLeastCompleted AtLeast 1, UnitsAtLeastGood AtLeast 7/10")]
    [InlineData("90", Rating.Good, Capacity.Leader, "TasksOnTimeWithQuality AtLeast 1, UnitTargetsOnTime AtLeast 4/5, UnitTargetsMet AtLeast 1, UnitsAtLeastCompleted AtLeast 1, UnitsAtLeastGood AtLeast 7/10")]
    [InlineData("90", Rating.Completed, Capacity.Leader, "CriteriaWeak AtMost 1/5, UnitTargetsMet MoreThan 7/10")]
    [InlineData("335", Rating.Outstanding, Capacity.Leader, "")]
    public void A_level_asks_what_its_text_says(string number, Rating rating, Capacity capacity, string expected)
    {
        var instrument = EvaluationInstruments.All.Single(known => known.Source.Id.Contains($"-{number}-", StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(", ", instrument.ConditionsOf(rating, capacity).Select(c => $"{c.Fact} {c.Comparison} {c.Bound}")));
    }

    private static RatingCondition Bounded(Comparison comparison) => new(
        new RuleCode("CONDITION-TEST"), Rating.Good, [Capacity.Member], RatingFact.TasksLate, comparison, Fraction.Of(3, 10), LegalSources.OurConvention);
}
