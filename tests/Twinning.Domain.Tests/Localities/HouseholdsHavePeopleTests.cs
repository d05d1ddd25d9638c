using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class HouseholdsHavePeopleTests
{
    [Theory]
    [InlineData(10, 9, true)]
    [InlineData(10, 10, false)]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    public void A_household_has_a_person_and_a_person_a_household(int households, int people, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "PROFILE-PEOPLE"),
        (SomeProfile.Sound.Gathering() with { Households = households, People = people, MinorityHouseholds = 0 }).Codes());
}
