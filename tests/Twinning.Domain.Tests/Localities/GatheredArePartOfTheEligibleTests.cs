using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class GatheredArePartOfTheEligibleTests
{
    [Theory]
    [InlineData(200, 200, false)]
    [InlineData(201, 200, true)]
    [InlineData(200, 850, false)]
    [InlineData(200, 851, true)]
    public void Members_could_be_members_and_these_are_of_the_village(int members, int eligible, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "PROFILE-GATHERED"),
        SomeProfile.Sound.Gathering(new GatheredPeople(MassOrganisation.FarmersAssociation, members, eligible)).Codes());

    [Fact]
    public void An_organisation_is_given_once()
    {
        var women = new GatheredPeople(MassOrganisation.WomensUnion, 90, 200);

        Assert.Equal(["PROFILE-GATHERED"], SomeProfile.Sound.Gathering(women, women).Codes());
        Assert.Empty(SomeProfile.Sound.Gathering(women, women with { Organisation = MassOrganisation.YouthUnion }).Codes());
        Assert.Equal(Fraction.Of(9, 20), women.Share);
        Assert.Null((women with { Members = 0, Eligible = 0 }).Share);
    }
}
