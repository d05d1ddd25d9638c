using System;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What one review found of a household under one standard.</summary>
public sealed record HouseholdRound
{
    /// <summary>Makes a finding.</summary>
    /// <param name="standard">The standard of the review.</param>
    /// <param name="year">The year of the review.</param>
    /// <param name="status">The status found; unknown where it was not decided.</param>
    /// <param name="members">The members (nhân khẩu), 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="members"/> is below 1, or the status is not one of the known.</exception>
    public HouseholdRound(StandardId standard, int year, PovertyStatus status, int members)
    {
        ArgumentNullException.ThrowIfNull(standard);
        (Standard, Year, Finding) = (standard, year, HouseholdYear.Here(status, members));
    }

    /// <summary>Gets the standard.</summary>
    public StandardId Standard { get; }

    /// <summary>Gets the year of the review.</summary>
    public int Year { get; }

    /// <summary>Gets the status found.</summary>
    public PovertyStatus Status => Finding.Status;

    /// <summary>Gets the members.</summary>
    public int Members => Finding.Members;

    private HouseholdYear Finding { get; }
}
