using System;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A coming or going of a household.</summary>
public sealed record PresenceEvent
{
    /// <summary>Makes an event.</summary>
    /// <param name="year">The year of the first review after it: an event between the reviews of 2022 and 2023 belongs to 2023.</param>
    /// <param name="change">What happened.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> is none, or not one of the known.</exception>
    public PresenceEvent(int year, PresenceChange change)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(change, PresenceChange.None);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)change, (uint)PresenceChange.Ended, nameof(change));
        (Year, Change) = (year, change);
    }

    /// <summary>Gets the year of the first review after it.</summary>
    public int Year { get; }

    /// <summary>Gets what happened.</summary>
    public PresenceChange Change { get; }

    /// <summary>Gets a value indicating whether the household came, rather than went.</summary>
    public bool IsArrival => Change is PresenceChange.MovedIn or PresenceChange.SplitOff;
}
