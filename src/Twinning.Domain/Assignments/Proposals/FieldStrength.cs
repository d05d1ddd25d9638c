using System;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>How well an agency can help in a field.</summary>
/// <remarks>The scale is our convention; no document grades agencies so.</remarks>
public sealed record FieldStrength
{
    /// <summary>Makes a strength.</summary>
    /// <param name="field">The field, by a name of the caller's; it meets the needs of the same name.</param>
    /// <param name="strength">From 0, none, to 10, both included.</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strength"/> is below 0 or above 10.</exception>
    public FieldStrength(string field, int strength)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        (Field, Strength) = (field, ProposalScale.Degree(strength, nameof(strength)));
    }

    /// <summary>Gets the field.</summary>
    public string Field { get; }

    /// <summary>Gets the strength, from 0 to 10.</summary>
    public int Strength { get; }
}
