using System;

namespace Twinning.Domain.Statistics;

/// <summary>From which count on a figure about households is shown (ngưỡng công bố).</summary>
/// <remarks>Our own convention: no Vietnamese legal number is known. Zero is shown: it discloses no family.</remarks>
public sealed record SuppressionPolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="threshold">The smallest count that is shown, 2 or more; counts from 1 to one less are hidden.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is below 2.</exception>
    public SuppressionPolicy(int threshold = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 2);
        Threshold = threshold;
    }

    /// <summary>Gets the smallest count that is shown.</summary>
    public int Threshold { get; }

    /// <summary>Tells whether a count is too small to be shown: 0 and the threshold itself are not.</summary>
    public bool IsSmall(long count) => count > 0 && count < Threshold;
}
