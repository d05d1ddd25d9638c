using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PrintedTotalFitsItsPartsTests
{
    [Theory]
    [InlineData(1_586_335, true)]
    [InlineData(1_586_336, false)]
    [InlineData(1_586_337, true)]
    public void A_total_is_the_sum_of_poor_and_near_poor(long total, bool isBroken)
    {
        var candidate = Of(2023) with
        {
            Poor = PovertyFlow.EndingAt(815_101),
            NearPoor = PovertyFlow.EndingAt(771_235),
            Printed = PrintedFigures.None with { PoorAndNearPoor = total },
        };

        Assert.Equal(isBroken ? ["RETURN-TOTAL-CONTRADICTS-PARTS"] : [], candidate.Codes());
        Assert.True(ReturnRules.Judge(candidate, []).IsAccepted);
    }

    [Fact]
    public void A_missing_part_leaves_the_total_alone()
    {
        Assert.Empty((Of(2023).WithPoor(1) with { Printed = PrintedFigures.None with { PoorAndNearPoor = 5 } }).Codes());
    }
}
