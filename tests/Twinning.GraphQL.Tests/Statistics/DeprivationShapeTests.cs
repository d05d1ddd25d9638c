using Twinning.GraphQL.Schema.Statistics;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

/// <summary>Where a village lacks no more things than make poor, counts of its poor follow from one another.</summary>
public class DeprivationShapeTests
{
    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(3, 3, true)]
    [InlineData(4, 3, false)]
    [InlineData(3, null, false)]
    public void The_poor_are_alike_where_nothing_else_is_lacked(int deprived, int? cutoff, bool expected) =>
        Assert.Equal(expected, new DeprivationShape(20, 8, 4, deprived, 3, cutoff).ArePoorAlike);

    [Theory]
    [InlineData(0, 4, true)]
    [InlineData(1, 4, false)]
    [InlineData(1, 3, true)]
    public void The_deprived_poor_are_known_where_there_are_none_or_all_are_alike(long poor, int deprived, bool expected) =>
        Assert.Equal(expected, new DeprivationShape(20, poor, 0, deprived, 3, 3).AreDeprivedPoorKnown);

    [Theory]
    [InlineData(8, 8, 3, true)]
    [InlineData(9, 8, 3, false)]
    [InlineData(8, 8, 4, false)]
    public void All_lack_the_same_where_all_are_poor_and_alike(long households, long poor, int deprived, bool expected) =>
        Assert.Equal(expected, new DeprivationShape(households, poor, 0, deprived, 3, 3).TellsDeprived());

    [Theory]
    [InlineData(0, 4, true, true)]
    [InlineData(0, 4, false, false)]
    [InlineData(1, 4, true, false)]
    [InlineData(1, 3, false, true)]
    [InlineData(19, 4, true, false)]
    [InlineData(20, 4, false, true)]
    public void The_deprived_poor_are_none_all_poor_or_all_deprived(long poor, int deprived, bool isDeprivedShown, bool expected) =>
        Assert.Equal(expected, new DeprivationShape(20, poor, 0, deprived, 3, 3).TellsPoorDeprived(isDeprivedShown));

    [Theory]
    [InlineData(12, 4, 3, true, true)]
    [InlineData(11, 4, 3, true, false)]
    [InlineData(12, 4, null, true, false)]
    [InlineData(11, 2, 3, true, true)]
    [InlineData(11, 2, 3, false, false)]
    [InlineData(11, 3, 3, true, false)]
    public void The_multidimensionally_poor_are_none_or_the_poor(long nearPoor, int deprived, int? cutoff, bool areDeprivedShown, bool expected) =>
        Assert.Equal(expected, new DeprivationShape(20, 8, nearPoor, deprived, 3, cutoff).TellsMultidimensional(areDeprivedShown));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Nothing_is_told_where_there_is_nobody(long poor, bool expected)
    {
        var shape = new DeprivationShape(poor, poor, 0, 0, 3, 3);

        Assert.Equal(expected, shape.TellsDeprived());
        Assert.Equal(expected, shape.TellsPoorDeprived(isDeprivedShown: true));
        Assert.Equal(expected, shape.TellsMultidimensional(areDeprivedShown: true));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void That_none_are_poor_tells_of_the_poor_where_there_is_anybody(long households, bool expected) =>
        Assert.Equal(expected, new DeprivationShape(households, 0, 0, 4, 3, 3).TellsPoorDeprived(isDeprivedShown: true));
}
