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

    [Fact]
    public void The_ends_of_the_scale_are_named()
    {
        var set = SomeSet.Set(SomeSet.Entered, SomeSet.Of("C", 40, new ComputedMethod("reports-on-time", SomeSet.Corners((0, 1), (0.5m, 20), (1, 39)))));
        var message = Assert.Single(set.Violations()).Message;

        Assert.Equal("The scale of 'C' goes from 1 to 39; keep it at 0 or more and let it reach 40.", message.English);
        Assert.Contains("từ 1 đến 39;", message.Vietnamese, System.StringComparison.Ordinal);
    }
}
