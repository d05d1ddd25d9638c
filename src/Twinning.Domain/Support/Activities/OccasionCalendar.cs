using System;
using System.Linq;
using Twinning.Domain.Law;

namespace Twinning.Domain.Support.Activities;

/// <summary>The days of occasions, each with its source. A day that is not listed is not known, and nothing is guessed from another year.</summary>
/// <remarks>
/// Lunar feasts move from year to year; their days are listed, not computed, for the lunar calendar of Vietnam now and then differs by a
/// day or a month from its neighbours'.
/// </remarks>
public static class OccasionCalendar
{
    /// <summary>Gets how many days before or after its occasion an activity may lie and still be taken to belong to it: 30.</summary>
    /// <remarks>A convention of this software: gifts for Tết are handed over in the weeks before it.</remarks>
    public static int WindowInDays => 30;

    /// <summary>Gets the first days of the lunar new year by year.</summary>
    public static DatedParameter<DateOnly> LunarNewYears { get; } = Lunar((2017, 1, 28), (2018, 2, 16), (2019, 2, 5), (2020, 1, 25), (2021, 2, 12));

    /// <summary>Gets the days of the mid-autumn feast by year.</summary>
    public static DatedParameter<DateOnly> MidAutumns { get; } = Lunar((2017, 10, 4), (2018, 9, 24), (2019, 9, 13), (2020, 10, 1), (2021, 9, 21));

    /// <summary>Returns the day of an occasion in a year with its source; null where it is not known or the occasion has no day.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not a year of the calendar.</exception>
    public static Sourced<DateOnly>? DayOf(Occasion occasion, int year)
    {
        var firstDay = new DateOnly(year, 1, 1);
        return occasion switch
        {
            Occasion.LunarNewYear => Listed(LunarNewYears, firstDay),
            Occasion.MidAutumn => Listed(MidAutumns, firstDay),
            Occasion.WarInvalidsDay => Fixed(year, 7, 27),
            Occasion.GreatUnityFestival => Fixed(year, 11, 18),
            Occasion.ArmyDay => Fixed(year, 12, 22),
            _ => null,
        };
    }

    /// <summary>Tells whether a day lies within the window around an occasion; null where the days needed to tell are not known.</summary>
    internal static bool? IsNear(Occasion occasion, DateOnly day)
    {
        DateOnly?[] near = [.. new[] { day.AddDays(-WindowInDays).Year, day.Year, day.AddDays(WindowInDays).Year }.Distinct()
            .Select(year => DayOf(occasion, year)?.Value)];
        return near.Any(known => known is { } feast && Math.Abs(feast.DayNumber - day.DayNumber) <= WindowInDays) ? true
            : near.Contains(null) ? null
            : false;
    }

    private static Sourced<DateOnly>? Listed(DatedParameter<DateOnly> days, DateOnly firstDay) =>
        days.InForceOn(firstDay) is { } listed ? new Sourced<DateOnly>(listed.Value, listed.Source) : null;

    private static Sourced<DateOnly> Fixed(int year, int month, int day) => new(new DateOnly(year, month, day), LegalSources.CustomaryCalendar);

    private static DatedParameter<DateOnly> Lunar(params (int Year, int Month, int Day)[] days) => new(days.Select(day => new DatedValue<DateOnly>(
        new DateOnly(day.Year, day.Month, day.Day), DayRange.OfYear(day.Year), LegalSources.CustomaryCalendar)));
}
