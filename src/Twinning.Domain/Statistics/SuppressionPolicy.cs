using System;

namespace Twinning.Domain.Statistics;

/// <summary>From which count on a figure about households is shown (ngưỡng công bố).</summary>
/// <remarks>Our own convention: no Vietnamese legal number is known. Zero is shown: it discloses no family, unless it is all that is left (<see cref="CountGroup"/>).</remarks>
public sealed record SuppressionPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="threshold">
    /// The smallest count that is shown, 3 or more; counts from 1 to one less are hidden. Below 3 a hidden count could only be 1.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is below 3.</exception>
    public SuppressionPolicy(int threshold = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 3);
        Threshold = threshold;
    }

    /// <summary>Gets the smallest count that is shown.</summary>
    public int Threshold { get; }

    /// <summary>Tells whether a count is too small to be shown: 0 and the threshold itself are not.</summary>
    /// <remarks>A difference below zero, which only sources that contradict each other yield, is judged by its size.</remarks>
    public bool IsSmall(long count) => count != 0 && count > -Threshold && count < Threshold;
}
