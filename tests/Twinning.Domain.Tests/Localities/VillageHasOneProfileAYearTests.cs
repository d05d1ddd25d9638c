using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class VillageHasOneProfileAYearTests
{
    [Theory]
    [InlineData(7, 2019, true)]
    [InlineData(8, 2019, false)]
    [InlineData(7, 2018, false)]
    public void Only_the_same_village_in_the_same_year_has_a_second_profile(long village, int year, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "PROFILE-TWICE"),
        SomeProfile.Sound.Codes(SomeProfile.Sound with { Village = new VillageId(village), Year = year }));
}
