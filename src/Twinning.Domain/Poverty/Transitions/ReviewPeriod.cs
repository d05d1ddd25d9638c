using System;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>The yearly reviews under one standard whose history is followed: one review a year, the first being the baseline where there was one.</summary>
/// <remarks>
/// "Never poor before" and "had left before" look back to the first review and no further: another standard makes other households poor.
/// So the period begins with the first review under the standard, also where the records of a place begin later.
/// </remarks>
public sealed record ReviewPeriod
{
    /// <summary>Makes a period.</summary>
    /// <param name="standard">The standard of all its reviews.</param>
    /// <param name="firstYear">The year of the first review, such as 2021 for the baseline of VN-2022.</param>
    /// <param name="lastYear">The year of the last review that is recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last year is before the first, or more than 50 reviews are asked for.</exception>
    public ReviewPeriod(StandardId standard, int firstYear, int lastYear)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)lastYear - firstYear, MostReviews - 1, nameof(lastYear));
        (Standard, FirstYear, LastYear) = (standard, firstYear, lastYear);
    }

    /// <summary>Gets the most reviews a period may have.</summary>
    public static int MostReviews => 50;

    /// <summary>Gets the standard.</summary>
    public StandardId Standard { get; }

    /// <summary>Gets the year of the first review.</summary>
    public int FirstYear { get; }

    /// <summary>Gets the year of the last review.</summary>
    public int LastYear { get; }

    /// <summary>Gets the number of reviews, 1 to 50.</summary>
    public int Reviews => LastYear - FirstYear + 1;

    /// <summary>Tells whether a year is one of the period.</summary>
    public bool Includes(int year) => year >= FirstYear && year <= LastYear;
}
