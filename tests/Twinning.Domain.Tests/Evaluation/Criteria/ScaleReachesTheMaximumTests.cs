using Twinning.Domain.Evaluation.Criteria;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class ScaleReachesTheMaximumTests
{
    [Theory]
    [InlineData(0, 40, false)]
    [InlineData(-1, 40, true)]
    [InlineData(0, 39, true)]
    [InlineData(0, 41, true)]
    public void A_scale_goes_from_zero_or_more_to_the_maximum(int lowest, int highest, bool isBroken) => Assert.Equal(
        isBroken ? ["CRITERIA-REACH"] : [],
        SomeSet.Set(SomeSet.Entered, SomeSet.Of("C", 40, new ComputedMethod("reports-on-time", SomeSet.Corners((0, lowest), (1, highest))))).Codes());
}
