using Xunit;

namespace Twinning.Domain.Tests.Support.Households;

public class CommitmentNamesHouseholdsOnceTests
{
    [Theory]
    [InlineData(new long[0], true)]
    [InlineData(new long[] { 5 }, false)]
    [InlineData(new long[] { 5, 6 }, false)]
    [InlineData(new long[] { 5, 5 }, true)]
    public void A_household_is_named_and_each_once(long[] households, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "COMMITMENT-HOUSEHOLDS"), SomeCommitment.To(households).Codes());
}
