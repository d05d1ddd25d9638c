using Xunit;

namespace Twinning.Domain.Tests.Support.Households;

public class HouseholdIsPromisedOnceTests
{
    [Theory]
    [InlineData("2019-01-01", "2019-05-31", false)]
    [InlineData("2019-01-01", "2019-06-01", true)]
    [InlineData("2020-06-30", "2020-12-31", true)]
    [InlineData("2020-07-01", "2020-12-31", false)]
    public void Two_promises_to_one_household_share_no_day(string from, string until, bool isBroken)
    {
        var other = SomeCommitment.To(4, 5) with { Days = SomeSupport.Days(from, until) };

        Assert.Equal(SomeSupport.If(isBroken, "COMMITMENT-TWICE"), SomeCommitment.To(5, 6).Codes(other));
        Assert.Empty(SomeCommitment.To(6).Codes(other));
    }
}
