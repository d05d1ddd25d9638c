using System.Linq;
using Twinning.Domain.Support.Activities;
using Xunit;
using static Twinning.Domain.Tests.Support.Activities.SomeActivity;

namespace Twinning.Domain.Tests.Support.Activities;

public class ContributionIsAboveZeroTests
{
    [Fact]
    public void A_sound_contribution_of_any_kind_breaks_no_rule()
    {
        Contribution[] sound = [Money(1), Goods("gạo", 0.001m, "kg"), Work(0.5m), Loan(1, 0), Scholarship(500_000, 9, 2)];

        Assert.All(sound, contribution => Assert.Empty(contribution.Codes()));
        Assert.Empty(Of(contributions: sound).Codes());
    }

    [Fact]
    public void Nothing_is_no_contribution()
    {
        Contribution[] nothing = [Money(0), Money(-1), Goods("gạo", 0, "kg"), Work(0), Loan(0, 0), Goods("gạo", 1, " "), Goods("gạo", 1.0001m, "kg")];

        Assert.All(nothing, contribution => Assert.Contains("CONTRIBUTION-AMOUNT", contribution.Codes()));
        Assert.Contains("CONTRIBUTION-AMOUNT", Of(contributions: nothing).Codes());
    }

    [Theory]
    [InlineData(1, 1, 1, false)]
    [InlineData(0, 1, 1, true)]
    [InlineData(1, 0, 1, true)]
    [InlineData(1, 1, 0, true)]
    [InlineData(1_000_000_000, 120, 1, false)]
    [InlineData(1_000_000_001, 1, 1, true)]
    [InlineData(1, 121, 1, true)]
    [InlineData(1, 1, 10_000, false)]
    [InlineData(1, 1, 10_001, true)]
    [InlineData(long.MaxValue, int.MaxValue, int.MaxValue, true)]
    public void A_scholarship_is_bounded_in_money_months_and_pupils(long perMonth, int months, int pupils, bool isBroken) =>
        Assert.Equal(isBroken, Scholarship(perMonth, months, pupils).Codes().Contains("CONTRIBUTION-AMOUNT"));
}
