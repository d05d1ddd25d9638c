using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class AreaHasOneParentAtATimeTests
{
    [Theory]
    [InlineData(30, 0)]
    [InlineData(29, 0)]
    [InlineData(31, 1)]
    public void One_parent_ends_on_the_day_before_the_next_begins(int lastDay, int broken)
    {
        var tree = Tree(
            Commune(1, DayRange.Always),
            Commune(2, DayRange.Always),
            Village(3, DayRange.Always).With(
                (2, DayRange.Since(Day(2025, 7, 1))),
                (1, DayRange.UpTo(Day(2025, 5, 31).AddDays(lastDay)))));

        Assert.Equal(broken, tree.Codes().Length);
        Assert.All(tree.Codes(), code => Assert.Equal("AREA-PARENT-TWICE", code));
    }

    [Fact]
    public void The_same_parent_recorded_twice_for_a_day_is_refused_too()
    {
        var tree = Tree(Commune(1, DayRange.Always), Village(3, DayRange.Always, 1, 1));

        Assert.Equal(["AREA-PARENT-TWICE"], tree.Codes());
    }
}
