using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class ParentExistsWhileItIsParentTests
{
    [Fact]
    public void A_parent_may_hold_an_area_on_all_its_own_days_and_not_one_more()
    {
        var commune = Commune(1, DayRange.Of(Day(2010), Day(2025, 6, 30)));
        var village = Village(2, DayRange.Always);

        Assert.Empty(Tree(commune, village.With((1, DayRange.Of(Day(2010), Day(2025, 6, 30))))).Codes());
        Assert.Equal(["AREA-PARENT-NOT-THERE"], Tree(commune, village.With((1, DayRange.Of(Day(2010), Day(2025, 7, 1))))).Codes());
        Assert.Equal(["AREA-PARENT-NOT-THERE"], Tree(commune, village.With((1, DayRange.Of(Day(2009, 12, 31), Day(2025, 6, 30))))).Codes());
        Assert.Equal(["AREA-PARENT-NOT-THERE"], Tree(commune, village.With((1, DayRange.Since(Day(2010))))).Codes());
    }

    [Fact]
    public void A_parent_must_be_in_the_tree()
    {
        Assert.Equal(["AREA-PARENT-NOT-THERE"], Tree(Village(2, DayRange.Always, 1)).Codes());
    }
}
