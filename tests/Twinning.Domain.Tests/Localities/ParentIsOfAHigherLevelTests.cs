using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class ParentIsOfAHigherLevelTests
{
    [Fact]
    public void A_level_may_be_skipped()
    {
        Assert.Empty(Tree(Province(1, DayRange.Always), Commune(2, DayRange.Always, 1)).Codes());
        Assert.Empty(Tree(Country(1), Village(2, DayRange.Always, 1)).Codes());
    }

    [Fact]
    public void The_same_level_is_not_higher_and_a_lower_one_is_not_either()
    {
        Assert.Equal(["AREA-PARENT-LEVEL"], Tree(Commune(1, DayRange.Always), Commune(2, DayRange.Always, 1)).Codes());
        Assert.Equal(["AREA-PARENT-LEVEL"], Tree(Village(1, DayRange.Always), Commune(2, DayRange.Always, 1)).Codes());
    }
}
