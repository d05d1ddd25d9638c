using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The deprivations of a row, with its weighted normalised gaps and their squares, times its count.</summary>
internal sealed record CardinalGaps(ushort Deprived, ushort Known, Fraction Gap, Fraction SquaredGap)
{
    public static CardinalGaps Of(CardinalRow row, IReadOnlyList<CardinalDimension> dimensions, CutoffBoundary boundary)
    {
        var (deprived, known, sum, squares) = (0, 0, Fraction.Zero, Fraction.Zero);
        for (var at = 0; at < dimensions.Count; at++)
        {
            if (row.Achievements[at] is not { } achievement)
            {
                continue;
            }

            known |= 1 << at;
            var cutoff = dimensions[at].DeprivationCutoff;
            if (achievement < cutoff || (achievement == cutoff && boundary == CutoffBoundary.Included))
            {
                deprived |= 1 << at;
                var gap = (cutoff - achievement) / cutoff;
                var weight = dimensions[at].Weight * Fraction.Of(row.Count);
                (sum, squares) = (sum + (weight * gap), squares + (weight * gap * gap));
            }
        }

        return new CardinalGaps((ushort)deprived, (ushort)known, sum, squares);
    }
}
