using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class ExitsDoNotExceedTheStartTests
{
    [Theory]
    [InlineData(75, false)]
    [InlineData(76, true)]
    public void All_may_leave_and_no_more(long exit, bool isBroken)
    {
        string[] expected = isBroken ? ["RETURN-EXIT-OVER-START"] : [];
        var flow = PovertyFlow.NotKnown with { Start = 75, Exit = exit };

        Assert.Equal(expected, (Of(2020) with { Poor = flow }).Codes());
        Assert.Equal(expected, (Of(2020) with { NearPoor = flow }).Codes());
    }
}
