using System.Collections.Generic;
using Twinning.Domain.Evaluation.Products;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The mark of one criterion (điểm tiêu chí) and what it comes from.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">What it gives; below zero for a deduction, zero while nothing is known.</param>
/// <param name="Entered">The mark that was entered; null where it is computed or missing.</param>
/// <param name="Fact">The fact it is computed from; null where it is entered or missing.</param>
/// <param name="Products">The products of the year's periods that it is computed from; null where it is not, or nothing is recorded.</param>
public sealed record CriterionMark(
    Criterion Criterion, Fraction Points, EnteredMark? Entered, NamedFact? Fact, IReadOnlyList<PeriodProducts>? Products = null)
{
    /// <summary>Gets a value indicating whether the mark is missing; a bonus that nobody entered is not.</summary>
    public bool IsMissing => Entered is null && Fact is null && Products is null && Criterion.Method is not BonusMethod;

    /// <summary>Gets what the mark rests on; null where nothing is named.</summary>
    public string? Evidence => Entered?.Evidence ?? Fact?.Evidence;
}
