using Xunit;
using static Twinning.Domain.Tests.Evaluation.Officials.SomeMembership;

namespace Twinning.Domain.Tests.Evaluation.Officials;

public class MembershipIsInAnExistingAgencyTests
{
    [Theory]
    [InlineData(3, "2026-12-14", false)]
    [InlineData(3, "2026-12-15", true)]
    [InlineData(9, "2026-01-01", true)]
    public void The_agency_exists_on_the_first_day(long agency, string from, bool isBroken) =>
        Assert.Equal(isBroken ? ["MEMBERSHIP-AGENCY"] : [], Codes(Of(5, agency, from, null)));

    [Fact]
    public void There_is_a_first_day() => Assert.Equal(["MEMBERSHIP-AGENCY"], Codes(First with { Days = DayRange.Always }));
}
