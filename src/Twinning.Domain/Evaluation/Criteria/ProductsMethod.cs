using System.Collections.Generic;
using Twinning.Domain.Evaluation.Products;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The mark is computed from the products of the year's months or quarters; full shares give the maximum.</summary>
/// <param name="Terms">The terms of the formula: <c>a</c>, <c>b</c> and <c>c</c> come from the products, others are the office's own.</param>
/// <remarks>
/// Decree 335/2025/NĐ-CP describes this for civil servants, with (a + b + c) / 3 for those who lead nothing; to score agencies so, and with which
/// terms leaders are scored, is for the office to decide.
/// </remarks>
public sealed record ProductsMethod(IReadOnlyList<FormulaTerm> Terms) : MarkMethod
{
    /// <summary>Returns the formula for a criterion that gives so many points.</summary>
    internal TaskResultFormula FormulaOf(Fraction maximum) => new(maximum, Terms);
}
