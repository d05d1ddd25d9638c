using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class CountsAreNotNegativeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 1)]
    public void A_count_may_be_zero_and_not_less(long count, int broken)
    {
        Assert.Equal(broken, Negative(Of(2020) with { Households = count }));
        Assert.Equal(broken, Negative(Of(2020) with { Printed = PrintedFigures.None with { PoorAndNearPoor = count } }));
        PovertyFlow[] flows =
        [
            PovertyFlow.NotKnown with { Start = count },
            PovertyFlow.NotKnown with { Exit = count },
            PovertyFlow.NotKnown with { FallenBack = count },
            PovertyFlow.NotKnown with { NewlyPoor = count },
            PovertyFlow.NotKnown with { End = count },
        ];
        foreach (var flow in flows)
        {
            Assert.Equal(broken, Negative(Of(2020) with { Poor = flow }));
            Assert.Equal(broken, Negative(Of(2020) with { NearPoor = flow }));
        }
    }

    [Fact]
    public void The_net_change_may_be_negative()
    {
        Assert.Equal(0, Negative(Of(2020) with { Poor = PovertyFlow.NotKnown with { NetChange = -1 } }));
    }

    private static int Negative(PovertyReturn candidate)
    {
        var codes = candidate.Codes();
        Assert.All(codes, code => Assert.Equal("RETURN-COUNT-NEGATIVE", code));
        return codes.Length;
    }
}
