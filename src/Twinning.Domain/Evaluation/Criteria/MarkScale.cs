using System.Collections.Generic;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A piecewise-linear scale from a measure to a mark (thang điểm); exact between its corners and level outside them.</summary>
/// <param name="Points">The corners by rising value.</param>
public sealed record MarkScale(IReadOnlyList<ScalePoint> Points)
{
    /// <summary>Returns the mark that a value earns.</summary>
    public Fraction MarkOf(Fraction value)
    {
        var left = Points[0];
        if (value <= left.Value)
        {
            return left.Mark;
        }

        foreach (var right in Points)
        {
            if (value <= right.Value)
            {
                return left.Mark + ((value - left.Value) * (right.Mark - left.Mark) / (right.Value - left.Value));
            }

            left = right;
        }

        return left.Mark;
    }
}
