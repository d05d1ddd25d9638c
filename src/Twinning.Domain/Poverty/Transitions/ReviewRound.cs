using System;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>One yearly review of a period.</summary>
public sealed record ReviewRound
{
    /// <summary>Names a review.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of the period.</exception>
    public ReviewRound(ReviewPeriod period, int year)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, period.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, period.LastYear);
        (Period, Year) = (period, year);
    }

    /// <summary>Gets the period, with its standard.</summary>
    public ReviewPeriod Period { get; }

    /// <summary>Gets the year.</summary>
    public int Year { get; }
}
