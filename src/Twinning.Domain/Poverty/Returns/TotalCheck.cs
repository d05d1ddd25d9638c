using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A printed total held against the sum of its printed parts.</summary>
/// <remarks>
/// A slip in any one of the numbers could be the cause. All that would explain the difference are told; where there are several,
/// these numbers alone cannot say which it was.
/// </remarks>
public sealed class TotalCheck
{
    private TotalCheck(long total, IReadOnlyList<LabelledPart> parts)
    {
        (Total, Parts) = (total, parts);
        foreach (var part in parts)
        {
            Sum += part.Value;
        }

        Explanations =
        [
            .. Explain(null, total, -Difference),
            .. parts.SelectMany(part => Explain(part.Label, part.Value, Difference)),
        ];
    }

    /// <summary>Gets the printed total.</summary>
    public long Total { get; }

    /// <summary>Gets the printed parts.</summary>
    public IReadOnlyList<LabelledPart> Parts { get; }

    /// <summary>Gets the sum of the parts.</summary>
    public BigInteger Sum { get; }

    /// <summary>Gets the total less the sum: positive when the total is too high, zero when it adds up.</summary>
    public BigInteger Difference => Total - Sum;

    /// <summary>Gets a value indicating whether the total is the sum of its parts.</summary>
    public bool AddsUp => Difference.IsZero;

    /// <summary>Gets each single slip that would explain the difference, first in the total, then in the parts; none when it adds up.</summary>
    public IReadOnlyList<TotalExplanation> Explanations { get; }

    /// <summary>Holds a printed total against its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total or a part is negative.</exception>
    public static TotalCheck Of(long total, IEnumerable<LabelledPart> parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        IReadOnlyList<LabelledPart> all = [.. parts];
        foreach (var part in all)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(part.Value, nameof(parts));
        }

        return new TotalCheck(total, all);
    }

    private static IEnumerable<TotalExplanation> Explain(string? label, long printed, BigInteger lacking)
    {
        var fits = printed + lacking;
        if (fits <= long.MaxValue && Misprints.Between(printed, (decimal)fits) is { } misprint)
        {
            yield return new TotalExplanation(label, printed, (long)fits, misprint);
        }
    }
}
