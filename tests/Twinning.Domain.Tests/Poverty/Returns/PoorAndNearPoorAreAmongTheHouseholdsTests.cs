using System;
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

    [Theory]
    [InlineData(1_234L, 5L, "1,234 poor and 5 near-poor households make 1,239, ", "1.234 hộ nghèo và 5 hộ cận nghèo là 1.239, ")]
    [InlineData(null, 1_234L, "? poor and 1,234 near-poor households make 1,234, ", "? hộ nghèo và 1.234 hộ cận nghèo là 1.234, ")]
    [InlineData(1_234L, null, "1,234 poor and ? near-poor households make 1,234, ", "1.234 hộ nghèo và ? hộ cận nghèo là 1.234, ")]
    public void The_message_adds_the_counts_that_are_known(long? poor, long? nearPoor, string english, string vietnamese)
    {
        var candidate = Of(2020) with { Households = 100, Poor = PovertyFlow.EndingAt(poor), NearPoor = PovertyFlow.EndingAt(nearPoor) };

        var message = Assert.Single(ReturnRules.Judge(candidate, []).Violations).Message;

        Assert.StartsWith(english, message.English, StringComparison.Ordinal);
        Assert.StartsWith(vietnamese, message.Vietnamese, StringComparison.Ordinal);
    }
}
