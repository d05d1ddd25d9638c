using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class LineageFitsTheDaysOfItsAreasTests
{
    private static readonly Area Old = Commune(1, DayRange.UpTo(Day(2025, 6, 30)));

    private static readonly Area New = Commune(2, DayRange.Since(Day(2025, 7, 1)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    [InlineData(1, 1)]
    public void A_merger_is_dated_on_the_day_after_the_last_of_what_went_in(int late, int broken)
    {
        var codes = new AreaTree([Old, New], [Merged(1, 2, Day(2025, 7, 1).AddDays(late))]).Codes();

        Assert.Equal(broken, codes.Length);
        Assert.All(codes, code => Assert.Equal("AREA-LINEAGE-DAYS", code));
    }

    [Fact]
    public void What_was_split_may_go_on_and_what_was_merged_may_not()
    {
        var goesOn = Commune(1, DayRange.Always);

        Assert.Empty(new AreaTree([goesOn, New], [Split(1, 2, Day(2025, 7, 1))]).Codes());
        Assert.Equal(["AREA-LINEAGE-DAYS"], new AreaTree([goesOn, New], [Merged(1, 2, Day(2025, 7, 1))]).Codes());
    }

    [Fact]
    public void Both_areas_must_be_in_the_tree()
    {
        Assert.Equal(["AREA-LINEAGE-DAYS", "AREA-LINEAGE-DAYS"], new AreaTree([], [Merged(1, 2, Day(2025, 7, 1))]).Codes());
    }

    [Fact]
    public void A_renaming_is_of_one_area_and_a_split_of_two()
    {
        var both = new[] { Commune(1, DayRange.Always), Commune(2, DayRange.Always) };

        Assert.Empty(new AreaTree(both, [Renamed(1, Day(2020))]).Codes());
        Assert.Equal(["AREA-LINEAGE-DAYS"], new AreaTree(both, [Split(1, 1, Day(2020))]).Codes());
        Assert.Equal(["AREA-LINEAGE-DAYS"], new AreaTree(both, [Renamed(1, Day(2020)) with { Into = new AreaId(2) }]).Codes());
    }
}
