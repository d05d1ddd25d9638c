using Twinning.Domain.Evaluation.Criteria;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class DeductionCountsEventsTests
{
    [Theory]
    [InlineData("reports-late", 1, false)]
    [InlineData("reports-late", 0, true)]
    [InlineData("reports-on-time", 1, true)]
    [InlineData("plan-on-time", 1, true)]
    public void A_deduction_takes_something_for_each_event(string measure, int perEvent, bool isBroken) => Assert.Equal(
        isBroken ? ["CRITERIA-DEDUCTION"] : [],
        SomeSet.Set(SomeSet.Entered, SomeSet.Computed, SomeSet.Of("D", 6, new DeductionMethod(measure, Fraction.Of(perEvent)))).Codes());
}
