using System.Linq;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class ProfileCountsAreNotNegativeTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_count_may_be_zero_and_not_less(int count, bool isBroken)
    {
        var profile = SomeProfile.Sound;
        VillageProfile[] profiles =
        [
            profile with { Households = count },
            profile with { People = count },
            profile with { MinorityHouseholds = count },
            profile with { PoliticalSystem = profile.PoliticalSystem with { ResidentMembers = count } },
            profile.Gathering(new GatheredPeople(MassOrganisation.YouthUnion, count, 0)),
            profile.Gathering(new GatheredPeople(MassOrganisation.YouthUnion, 0, count)),
            profile with { Security = [new SecurityCount(SecurityMatter.Crime, count)] },
        ];

        Assert.All(profiles, changed => Assert.Equal(isBroken, changed.Codes().Contains("PROFILE-NEGATIVE")));
    }

    [Fact]
    public void What_is_not_known_is_not_negative() => Assert.Empty(
        (SomeProfile.Sound with { PoliticalSystem = new PoliticalSystem(null, null, []), Security = [] }).Codes());
}
