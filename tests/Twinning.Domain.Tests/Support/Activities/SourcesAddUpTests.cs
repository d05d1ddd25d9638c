using Twinning.Domain.Support.Activities;
using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class SourcesAddUpTests
{
    [Theory]
    [InlineData(60, 40, false)]
    [InlineData(60, 39, true)]
    [InlineData(60, 41, true)]
    [InlineData(100, 0, true)]
    [InlineData(110, -10, true)]
    public void The_shares_are_above_zero_and_sum_to_the_whole(long budget, long staff, bool isBroken)
    {
        var money = SomeActivity.Money(100) with
        {
            Sources = [new(ContributionSource.AgencyBudget, new Dong(budget)), new(ContributionSource.Staff, new Dong(staff))],
        };

        Assert.Equal(SomeSupport.If(isBroken, "CONTRIBUTION-SOURCES"), money.Codes());
    }

    [Fact]
    public void A_source_is_named_once_and_at_least_one_is()
    {
        var twice = SomeActivity.Work(3) with { Sources = [new(ContributionSource.Staff, 1), new(ContributionSource.Staff, 2)] };

        Assert.Equal(["CONTRIBUTION-SOURCES"], twice.Codes());
        Assert.Equal(["CONTRIBUTION-SOURCES"], (twice with { Sources = [] }).Codes());
        Assert.Equal(["CONTRIBUTION-SOURCES"], (twice with { Sources = [new(ContributionSource.Staff, decimal.MaxValue), new(ContributionSource.Enterprise, decimal.MaxValue)] }).Codes());
        Assert.Empty((twice with { Sources = [new(ContributionSource.NotStated, 3)] }).Codes());
    }
}
