using System;
using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class AreaBearsANameOnEachDayTests
{
    private static readonly DayRange Days = DayRange.Of(Day(2010), Day(2020, 12, 31));

    [Theory]
    [InlineData("2010-01-01", "2015-06-30", "2015-07-01", "2020-12-31", 0)]
    [InlineData("2015-07-01", "2020-12-31", "2010-01-01", "2015-06-30", 0)]
    [InlineData("2010-01-01", "2015-06-30", "2015-07-02", "2020-12-31", 1)]
    [InlineData("2010-01-02", "2015-06-30", "2015-07-01", "2020-12-31", 1)]
    [InlineData("2010-01-01", "2015-06-30", "2015-07-01", "2020-12-30", 1)]
    public void Names_leave_no_day_out(string from1, string until1, string from2, string until2, int broken)
    {
        var names = new DatedName[] { new("A", Range(from1, until1)), new("B", Range(from2, until2)) };

        var codes = Tree(Commune(1, Days) with { Names = names }).Codes();

        Assert.Equal(broken, codes.Length);
        Assert.All(codes, code => Assert.Equal("AREA-WITHOUT-NAME", code));
    }

    [Fact]
    public void A_message_names_the_first_days_without_a_name()
    {
        var area = Commune(1, Days) with { Names = [new("A", DayRange.Of(Day(2012), Day(2013, 12, 31)))] };

        Assert.Contains("from 2010-01-01 to 2011-12-31", Assert.Single(LocalityRules.Judge(Tree(area))).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_area_of_all_days_needs_a_name_on_all_of_them()
    {
        Assert.Empty(Tree(Commune(1, DayRange.Always)).Codes());
        Assert.Equal(["AREA-WITHOUT-NAME"], Tree(Commune(1, DayRange.Always) with { Names = [] }).Codes());
        Assert.Equal(["AREA-WITHOUT-NAME"], Tree(Commune(1, DayRange.Always) with { Names = [new("A", DayRange.Since(Day(2010)))] }).Codes());
        Assert.Equal(["AREA-WITHOUT-NAME"], Tree(Commune(1, DayRange.Always) with { Names = [new("A", DayRange.UpTo(Day(2010)))] }).Codes());
    }

    private static DayRange Range(string from, string until) =>
        DayRange.Of(DateOnly.Parse(from, null), DateOnly.Parse(until, null));
}
