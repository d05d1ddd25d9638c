using System;
using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>What a level asks beside points (điều kiện của mức xếp loại).</summary>
/// <param name="Code">Its name, which never changes its meaning.</param>
/// <param name="Rating">The level that asks for it.</param>
/// <param name="Capacities">Of whom it is asked.</param>
/// <param name="Fact">The figure it looks at.</param>
/// <param name="Comparison">How the figure is held against the bound.</param>
/// <param name="Bound">The bound: a part of one for shares, a count for counts.</param>
/// <param name="Source">The text that sets it.</param>
public sealed record RatingCondition(
    RuleCode Code,
    Rating Rating,
    IReadOnlyList<Capacity> Capacities,
    RatingFact Fact,
    Comparison Comparison,
    Fraction Bound,
    LegalSource Source)
{
    /// <summary>Tells whether a figure meets the condition; null when the figure is not known.</summary>
    public bool? IsMetBy(Fraction? figure) => figure is not { } known ? null : Comparison switch
    {
        Comparison.AtLeast => known >= Bound,
        Comparison.MoreThan => known > Bound,
        Comparison.AtMost => known <= Bound,
        _ => throw new InvalidOperationException($"There is no comparison {Comparison}."),
    };
}
