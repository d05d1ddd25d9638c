using System;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>How much a village needs help in a field.</summary>
/// <remarks>The scale is our convention; what a survey says is turned into it by whoever states the problem.</remarks>
public sealed record FieldNeed
{
    /// <summary>Makes a need.</summary>
    /// <param name="field">The field, by a name of the caller's; it meets the strengths of the same name.</param>
    /// <param name="severity">From 0, no need, to 10, both included.</param>
    /// <exception cref="ArgumentException"><paramref name="field"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is below 0 or above 10.</exception>
    public FieldNeed(string field, int severity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        (Field, Severity) = (field, ProposalScale.Degree(severity, nameof(severity)));
    }

    /// <summary>Gets the field.</summary>
    public string Field { get; }

    /// <summary>Gets the severity, from 0 to 10.</summary>
    public int Severity { get; }
}
