using System;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Returns;

/// <summary>A percentage printed beside a count tells all households where just one number fits.</summary>
public class PrintedCountsTests
{
    [Theory]
    [InlineData(5, "62.50", 8L)]
    [InlineData(5, "63", 8L)]
    [InlineData(5, "62", null)]
    [InlineData(5, "60", null)]
    [InlineData(30, "25", null)]
    [InlineData(39_217, "22.77", null)]
    [InlineData(5, "100.00", 5L)]
    [InlineData(0, "0.00", null)]
    [InlineData(5, "0.00", null)]
    [InlineData(null, "62.50", null)]
    public void Households_follow_where_one_number_alone_rounds_to_the_percentage(int? poor, string percent, long? expected) =>
        Assert.Equal(expected, PrintedCounts.Of(Return(null, poor, Percent(percent), null, null)).Households);

    [Fact]
    public void Two_percentages_together_tell_what_one_leaves_open()
    {
        Assert.Null(PrintedCounts.Of(Return(null, 30, 25, null, null)).Households);
        Assert.Null(PrintedCounts.Of(Return(null, null, null, 41, 35)).Households);
        Assert.Equal(118, PrintedCounts.Of(Return(null, 30, 25, 41, 35)).Households);
    }

    [Theory]
    [InlineData("37.50", 3L)]
    [InlineData("0.00", 0L)]
    [InlineData("38", 3L)]
    [InlineData("37", null)]
    public void A_part_follows_from_its_percentage_once_all_households_do(string percent, long? expected)
    {
        var told = PrintedCounts.Of(Return(null, 5, Percent("62.50"), null, Percent(percent)));

        Assert.Equal(new PrintedCounts(8, 5, expected), told);
    }

    [Fact]
    public void What_is_stated_stands()
    {
        Assert.Equal(new PrintedCounts(9, 5, null), PrintedCounts.Of(Return(9, 5, Percent("62.50"), null, Percent("37.50"))));
        Assert.Equal(new PrintedCounts(8, 5, 1), PrintedCounts.Of(Return(null, 5, Percent("62.50"), 1, null)));
        Assert.Equal(new PrintedCounts(8, 2, 5), PrintedCounts.Of(Return(null, 2, null, 5, Percent("62.50"))));
    }

    [Fact]
    public void The_poor_follow_from_the_near_poor_just_as_well() =>
        Assert.Equal(new PrintedCounts(8, 3, 5), PrintedCounts.Of(Return(null, null, Percent("37.50"), 5, Percent("62.50"))));

    [Fact]
    public void Nothing_is_told_without_a_return() => Assert.Throws<ArgumentNullException>(() => PrintedCounts.Of(null!));

    private static decimal Percent(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static PovertyReturn Return(long? households, long? poor, decimal? poorPercent, long? nearPoor, decimal? nearPoorPercent) => new(
        new ReturnKey(new AreaId(1), 2020, new StandardId("VN-2016"), PopulationBase.All),
        ReturnKind.Annual,
        new DateOnly(2020, 12, 31),
        households,
        PovertyFlow.EndingAt(poor),
        PovertyFlow.EndingAt(nearPoor),
        new PrintedFigures(poorPercent, nearPoorPercent, null),
        "test",
        null);
}
