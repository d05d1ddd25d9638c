using Twinning.Domain.Support.Activities;
using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class RepaidIsPartOfThePrincipalTests
{
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void At_most_the_principal_comes_back(long repaid, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "CONTRIBUTION-REPAID"), SomeActivity.Loan(100, repaid).Codes());

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Nothing_comes_back_of_a_promise(long repaid, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "CONTRIBUTION-REPAID"), (SomeActivity.Loan(100, repaid) with { Stage = ContributionStage.Committed }).Codes());
}
