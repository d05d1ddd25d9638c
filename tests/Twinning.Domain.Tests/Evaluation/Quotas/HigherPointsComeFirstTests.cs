using Twinning.Domain.Evaluation.Quotas;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Quotas.SomeGroup;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class HigherPointsComeFirstTests
{
    [Fact]
    public void Passing_over_more_points_is_only_warned_of_and_level_points_are_not()
    {
        Assert.Equal(["QUOTA-ORDER"], Codes(Decide(Group, 2, 1)));
        Assert.True(QuotaRules.Judge(Policy, Group, Decide(Group, 2, 1)).IsAccepted);
        Assert.Empty(Codes(Decide(Group, 2)));
        Assert.Empty(Codes(Decide(Group)));
        Assert.Equal(["QUOTA-ORDER", "QUOTA-ORDER"], Codes(Decide(Group, 3)));
    }
}
