using System;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

public class SuppressionPolicyTests
{
    [Theory]
    [InlineData(5, -5, false)]
    [InlineData(5, -4, true)]
    [InlineData(5, 0, false)]
    [InlineData(5, 1, true)]
    [InlineData(5, 4, true)]
    [InlineData(5, 5, false)]
    [InlineData(3, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(10, 9, true)]
    [InlineData(10, 10, false)]
    public void Counts_from_one_to_the_last_below_the_threshold_are_hidden(int threshold, long count, bool isHidden) =>
        Assert.Equal(isHidden, new SuppressionPolicy(threshold).IsSmall(count));

    [Fact]
    public void The_threshold_is_five_unless_another_is_set() => Assert.Equal(5, new SuppressionPolicy().Threshold);

    [Fact]
    public void A_threshold_under_which_a_hidden_count_could_only_be_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SuppressionPolicy(2));
}
