using System.Linq;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class AreaIsNotUnderItselfTests
{
    [Fact]
    public void An_area_is_not_its_own_parent()
    {
        Assert.Contains("AREA-UNDER-ITSELF", Tree(Commune(1, DayRange.Always, 1)).Codes());
    }

    [Fact]
    public void An_area_does_not_lie_under_itself_by_way_of_others()
    {
        var codes = Tree(Commune(1, DayRange.Always, 2), Commune(2, DayRange.Always, 3), Commune(3, DayRange.Always, 1)).Codes();

        Assert.Equal(3, codes.Count(code => code == "AREA-UNDER-ITSELF"));
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void A_circle_closes_only_where_its_parts_share_a_day(int lastDay, bool broken)
    {
        var tree = Tree(
            Commune(1, DayRange.Always).With((2, DayRange.UpTo(Day(2019, 11, 30).AddDays(lastDay)))),
            Commune(2, DayRange.Always).With((1, DayRange.Since(Day(2020)))));

        Assert.Equal(broken, tree.Codes().Contains("AREA-UNDER-ITSELF"));
    }
}
