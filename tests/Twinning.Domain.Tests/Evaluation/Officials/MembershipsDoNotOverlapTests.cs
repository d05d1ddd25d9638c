using Xunit;
using static Twinning.Domain.Tests.Evaluation.Officials.SomeMembership;

namespace Twinning.Domain.Tests.Evaluation.Officials;

public class MembershipsDoNotOverlapTests
{
    [Theory]
    [InlineData("2026-07-01", false)]
    [InlineData("2026-06-30", true)]
    public void A_person_belongs_to_one_agency_on_a_day(string from, bool isBroken) =>
        Assert.Equal(isBroken ? ["MEMBERSHIP-OVERLAP"] : [], Codes(Of(5, 2, from, null), First));

    [Fact]
    public void Others_belong_where_they_belong() => Assert.Empty(Codes(Of(6, 2, "2026-01-01", null), First));

    [Fact]
    public void The_days_that_are_taken_are_named() => Assert.EndsWith(
        "give a later day.", MembershipRulesMessage(), System.StringComparison.Ordinal);

    private static string MembershipRulesMessage() =>
        Assert.Single(Domain.Evaluation.Officials.MembershipRules.Judge(Of(5, 2, "2026-06-30", null), Directory, [First]).Violations).Message.English;
}
