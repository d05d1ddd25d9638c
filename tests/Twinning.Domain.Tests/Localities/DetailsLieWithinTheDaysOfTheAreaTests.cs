using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class DetailsLieWithinTheDaysOfTheAreaTests
{
    private static readonly DayRange Days = DayRange.Of(Day(2010), Day(2020, 12, 31));

    private static readonly DayRange OneDayMore = DayRange.Of(Day(2010), Day(2021));

    private static readonly DayRange OneDaySooner = DayRange.Of(Day(2009, 12, 31), Day(2020, 12, 31));

    [Fact]
    public void Details_may_have_all_days_of_the_area()
    {
        var area = Commune(1, Days, 2) with { Codes = [new("A", "1", Days)] };

        Assert.Empty(Tree(area, Province(2, DayRange.Always)).Codes());
    }

    [Fact]
    public void A_name_a_code_and_a_parent_outside_the_days_of_the_area_are_told_each()
    {
        var area = Commune(1, Days).With((2, OneDaySooner)) with { Names = [new("A", OneDayMore)], Codes = [new("A", "1", DayRange.Always)] };

        Assert.Equal(
            ["AREA-DETAIL-OUTSIDE-DAYS", "AREA-DETAIL-OUTSIDE-DAYS", "AREA-DETAIL-OUTSIDE-DAYS"],
            Tree(area, Province(2, DayRange.Always)).Codes());
    }
}
