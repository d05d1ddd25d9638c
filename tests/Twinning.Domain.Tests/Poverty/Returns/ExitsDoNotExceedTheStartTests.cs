using System.Linq;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class ExitsDoNotExceedTheStartTests
{
    [Theory]
    [InlineData(2, 77, false)]
    [InlineData(2, 78, true)]
    [InlineData(-2, 75, false)]
    public void Households_that_moved_in_may_leave_too(long netChange, long exit, bool isBroken) => Assert.Equal(
        isBroken,
        (Of(2020) with { Poor = PovertyFlow.NotKnown with { Start = 75, Exit = exit, NetChange = netChange } }).Codes().Contains("RETURN-EXIT-OVER-START"));

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
