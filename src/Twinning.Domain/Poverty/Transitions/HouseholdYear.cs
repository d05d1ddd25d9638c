using System;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What one yearly review says of one household, in the compact form that the bulk path reads.</summary>
/// <remarks>
/// The default value says that nothing is recorded. That a household was not reviewed does not mean that it was not poor: who reads the
/// lists that way says so by giving <see cref="PovertyStatus.NotPoor"/>.
/// </remarks>
public readonly record struct HouseholdYear
{
    private HouseholdYear(PovertyStatus status, int members, PresenceChange change) => (Status, Members, Change) = (status, members, change);

    /// <summary>Gets a household that moved away since the review before.</summary>
    public static HouseholdYear MovedOut { get; } = new(PovertyStatus.Unknown, 0, PresenceChange.MovedOut);

    /// <summary>Gets a household that ended since the review before.</summary>
    public static HouseholdYear Ended { get; } = new(PovertyStatus.Unknown, 0, PresenceChange.Ended);

    /// <summary>Gets the status found; <see cref="PovertyStatus.Unknown"/> where it was not decided or not reviewed.</summary>
    public PovertyStatus Status { get; }

    /// <summary>Gets the members (nhân khẩu); 0 where the household was not reviewed.</summary>
    public int Members { get; }

    /// <summary>Gets how it came or went since the review before.</summary>
    public PresenceChange Change { get; }

    /// <summary>Gets a value indicating whether the household was reviewed there in that year.</summary>
    public bool IsHere => Members > 0;

    /// <summary>Makes a review of a household that lives there.</summary>
    /// <param name="status">The status found.</param>
    /// <param name="members">The members, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="members"/> is below 1, or the status is not one of the known.</exception>
    public static HouseholdYear Here(PovertyStatus status, int members) => Reviewed(status, members, PresenceChange.None);

    /// <summary>Makes the first review of a household that moved in since the review before.</summary>
    /// <inheritdoc cref="Here"/>
    public static HouseholdYear MovedIn(PovertyStatus status, int members) => Reviewed(status, members, PresenceChange.MovedIn);

    /// <summary>Makes the first review of a household that split from another since the review before.</summary>
    /// <inheritdoc cref="Here"/>
    public static HouseholdYear SplitOff(PovertyStatus status, int members) => Reviewed(status, members, PresenceChange.SplitOff);

    internal static HouseholdYear Reviewed(PovertyStatus status, int members, PresenceChange change)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(members, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)status, (uint)PovertyStatus.NotPoor, nameof(status));
        return new HouseholdYear(status, members, change);
    }
}
