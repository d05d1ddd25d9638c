using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class MinorityHouseholdsArePartOfAllTests
{
    [Theory]
    [InlineData(170, false)]
    [InlineData(171, true)]
    public void All_households_may_be_of_minorities_and_no_more(int minority, bool isBroken) =>
        Assert.Equal(SomeProfile.If(isBroken, "PROFILE-MINORITY"), (SomeProfile.Sound with { MinorityHouseholds = minority }).Codes());
}
