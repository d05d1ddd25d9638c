using System;
using System.Globalization;
using Twinning.Domain.Support.Activities;
using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class OccasionCalendarTests
{
    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void The_listed_days_are_the_first_of_the_first_and_the_fifteenth_of_the_eighth_lunar_month(int year)
    {
        // In these years the lunar calendars of Vietnam and China agree.
        var lunar = new ChineseLunisolarCalendar();
        foreach (var (occasion, month, day) in new[] { (Occasion.LunarNewYear, 1, 1), (Occasion.MidAutumn, 8, 15) })
        {
            var feast = OccasionCalendar.DayOf(occasion, year)!.Value.ToDateTime(TimeOnly.MinValue);
            var leap = lunar.GetLeapMonth(year);
            var ordinal = lunar.GetMonth(feast);

            Assert.Equal((year, month, day), (lunar.GetYear(feast), leap > 0 && ordinal >= leap ? ordinal - 1 : ordinal, lunar.GetDayOfMonth(feast)));
        }
    }

    [Theory]
    [InlineData(2016)]
    [InlineData(2022)]
    public void A_lunar_feast_that_is_not_listed_is_not_known(int year)
    {
        Assert.Null(OccasionCalendar.DayOf(Occasion.LunarNewYear, year));
        Assert.Null(OccasionCalendar.DayOf(Occasion.MidAutumn, year));
    }

    [Theory]
    [InlineData(Occasion.WarInvalidsDay, "2030-07-27")]
    [InlineData(Occasion.GreatUnityFestival, "2030-11-18")]
    [InlineData(Occasion.ArmyDay, "2030-12-22")]
    [InlineData(Occasion.SchoolOpening, null)]
    [InlineData(Occasion.PreHarvest, null)]
    [InlineData(Occasion.DisasterRelief, null)]
    public void Fixed_days_are_known_in_every_year_and_the_rest_have_none(Occasion occasion, string? day) =>
        Assert.Equal(day is null ? null : SomeSupport.Day(day), OccasionCalendar.DayOf(occasion, 2030)?.Value);
}
