using Xunit;
using static Twinning.Domain.Tests.Evaluation.Criteria.SomeSet;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class MarkIsWithinTheMaximumTests
{
    [Theory]
    [InlineData(-0.01, true)]
    [InlineData(0, false)]
    [InlineData(60, false)]
    [InlineData(60.01, true)]
    public void A_mark_lies_from_zero_to_the_maximum(double mark, bool isBroken) =>
        Assert.Equal(isBroken ? ["MARK-RANGE"] : [], Codes(Mark("E", (decimal)mark)));
}
