using System.Collections.Generic;
using Twinning.GraphQL.Schema.Statistics;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

/// <summary>An area tells of a hidden village where nobody is counted in its other ones.</summary>
public class HiddenTogetherTests
{
    private static readonly HiddenTogether Villages = new(new HashSet<long> { 1, 2 }, new HashSet<long> { 3, 4 });

    [Theory]
    [InlineData(new long[] { 1, 3 }, true)]
    [InlineData(new long[] { 2, 4, 5 }, true)]
    [InlineData(new long[] { 1, 2 }, false)]
    [InlineData(new long[] { 3, 4 }, false)]
    [InlineData(new long[] { 1, 5 }, false)]
    public void It_takes_one_where_nobody_is_and_one_that_is_hidden_for_itself(long[] villages, bool expected) =>
        Assert.Equal(expected, Villages.TellsOf(villages, _ => false));

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void What_is_shown_is_given_away_by_nothing(long shown, bool expected) =>
        Assert.Equal(expected, Villages.TellsOf([1, 3], village => village == shown));
}
