using System;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class MeasureIsKnownTests
{
    [Fact]
    public void An_unknown_measure_is_refused_with_the_known_ones()
    {
        var set = SomeSet.Set(
            SomeSet.Entered,
            SomeSet.Of("C", 40, new ComputedMethod("luck", SomeSet.Scale)),
            SomeSet.Of("D", 5, new DeductionMethod("bad-luck", Fraction.One)));

        Assert.Equal(["CRITERIA-MEASURE", "CRITERIA-MEASURE"], set.Codes());
        Assert.Contains("'luck'; choose among plan-on-time, visits-per-quarter,", set.Violations()[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_known_measure_is_accepted_and_named_once()
    {
        Assert.Distinct(EvaluationMeasures.All.Select(measure => measure.Name));
        Assert.All(EvaluationMeasures.All, measure =>
            Assert.Empty(SomeSet.Set(SomeSet.Entered, SomeSet.Of("C", 40, new ComputedMethod(measure.Name, SomeSet.Scale))).Codes()));
    }
}
