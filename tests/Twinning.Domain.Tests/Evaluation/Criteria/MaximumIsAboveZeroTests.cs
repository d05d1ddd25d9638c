using Twinning.Domain.Evaluation.Criteria;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class MaximumIsAboveZeroTests
{
    [Theory]
    [InlineData(0.01, false)]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    public void A_maximum_is_above_zero(double maximum, bool isBroken) => Assert.Equal(
        isBroken ? ["CRITERIA-MAXIMUM"] : [],
        SomeSet.Set(SomeSet.Entered, SomeSet.Computed, SomeSet.Of("X", (decimal)maximum, new BonusMethod())).Codes());
}
