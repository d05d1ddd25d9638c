using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class OwnPartyCellHasResidentMembersTests
{
    [Theory]
    [InlineData(PartyCellKind.Own, 0, true, false)]
    [InlineData(PartyCellKind.Own, 1, false, true)]
    [InlineData(PartyCellKind.Own, null, false, false)]
    [InlineData(PartyCellKind.Shared, 0, false, false)]
    [InlineData(PartyCellKind.Shared, 1, false, false)]
    [InlineData(PartyCellKind.None, 0, false, false)]
    [InlineData(null, 1, false, false)]
    public void An_own_cell_without_a_resident_member_is_pointed_out(PartyCellKind? cell, int? members, bool isBroken, bool counts)
    {
        var profile = SomeProfile.Sound with { PoliticalSystem = new PoliticalSystem(cell, members, []) };

        Assert.Equal(SomeProfile.If(isBroken, "PROFILE-PARTY-CELL"), profile.Codes());
        Assert.True(ProfileRules.Judge(profile, []).IsAccepted);
        Assert.Equal(counts, profile.PoliticalSystem.HasOwnCellWithResidentMembers);
    }
}
