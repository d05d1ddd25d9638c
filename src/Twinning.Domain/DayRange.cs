using System;
using System.Globalization;

namespace Twinning.Domain;

/// <summary>A run of days, first and last day both included; an end that is not known or not set is open.</summary>
/// <remarks>The default value is every day there is. Both ends are included because decisions are written so: "từ ngày … đến hết ngày …".</remarks>
public readonly record struct DayRange
{
    private DayRange(DateOnly? from, DateOnly? until) => (From, Until) = (from, until);

    /// <summary>Gets all days.</summary>
    public static DayRange Always => default;

    /// <summary>Gets the first day, included; null when no first day is known.</summary>
    public DateOnly? From { get; }

    /// <summary>Gets the last day, included; null when the range has no end.</summary>
    public DateOnly? Until { get; }

    /// <summary>Makes a range from a first to a last day, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before <paramref name="from"/>.</exception>
    public static DayRange Of(DateOnly? from, DateOnly? until)
    {
        if (from > until)
        {
            throw new ArgumentOutOfRangeException(nameof(until), until, "The last day is before the first day.");
        }

        return new DayRange(from, until);
    }

    /// <summary>Makes a range that begins on a day and has no end.</summary>
    public static DayRange Since(DateOnly from) => new(from, null);

    /// <summary>Makes a range that has no known beginning and ends with a day, included.</summary>
    public static DayRange UpTo(DateOnly until) => new(null, until);

    /// <summary>Makes the range of one day.</summary>
    public static DayRange Of(DateOnly day) => new(day, day);

    /// <summary>Makes the range of a calendar year.</summary>
    public static DayRange OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Tells whether a day lies in the range; its first and last day do.</summary>
    public bool Contains(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>Tells whether every day of another range lies in this one.</summary>
    public bool Contains(DayRange other) =>
        (From is null || other.From >= From) && (Until is null || other.Until <= Until);

    /// <summary>Tells whether the two ranges share at least one day.</summary>
    public bool Overlaps(DayRange other) => !(other.Until < From) && !(other.From > Until);

    /// <summary>Returns the days that both ranges share, or null when they share none.</summary>
    public DayRange? Intersect(DayRange other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var from = From is null || other.From > From ? other.From : From;
        var until = Until is null || other.Until < Until ? other.Until : Until;
        return new DayRange(from, until);
    }

    /// <summary>Returns the same range ended on a day, included; the range is unchanged when it already ends sooner.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is before the first day.</exception>
    public DayRange EndedOn(DateOnly until) => Until <= until ? this : Of(From, until);

    /// <summary>Prints the range as <c>2017-01-01..2020-12-31</c>; an open end is left empty.</summary>
    public override string ToString() => Print(From) + ".." + Print(Until);

    private static string Print(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
