using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PoorAndNearPoorAreAmongTheHouseholdsTests
{
    [Theory]
    [InlineData(60L, 40L, false)]
    [InlineData(61L, 40L, true)]
    [InlineData(101L, null, true)]
    [InlineData(null, 101L, true)]
    [InlineData(100L, null, false)]
    [InlineData(long.MaxValue, long.MaxValue, true)]
    public void A_household_is_poor_or_near_poor_and_never_both(long? poor, long? nearPoor, bool isBroken)
    {
        var candidate = Of(2020) with
        {
            Households = 100,
            Poor = PovertyFlow.EndingAt(poor),
            NearPoor = PovertyFlow.EndingAt(nearPoor),
        };
        string[] expected = isBroken ? ["RETURN-OVER-HOUSEHOLDS"] : [];

        Assert.Equal(expected, candidate.Codes());
        Assert.Empty((candidate with { Households = null }).Codes());
    }
}
