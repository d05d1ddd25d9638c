using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Products;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>Marks every criterion of a set.</summary>
public static class MarkSheets
{
    /// <summary>Marks a set from the marks entered and the facts passed; the set is taken as saved and sound.</summary>
    /// <param name="set">The set.</param>
    /// <param name="entered">The marks that people entered, judged by <see cref="MarkRules"/>.</param>
    /// <param name="facts">The facts; of several of one measure the first counts.</param>
    /// <param name="products">The products of the year's months or quarters, judged by their rules; none when left out.</param>
    public static MarkSheet Mark(
        CriteriaSet set,
        IReadOnlyCollection<EnteredMark> entered,
        IReadOnlyCollection<NamedFact> facts,
        IReadOnlyCollection<PeriodProducts>? products = null) => new(
        set,
        [
            .. set.Criteria.Select(criterion => criterion.Method is ProductsMethod method ? FromProducts(criterion, method, products ?? [])
                : criterion.Measure is { } measure ? FromFact(criterion, facts.FirstOrDefault(fact => fact.Measure == measure))
                : FromPeople(criterion, entered.FirstOrDefault(mark => mark.Criterion == criterion.Code))),
        ]);

    private static CriterionMark FromProducts(Criterion criterion, ProductsMethod method, IReadOnlyCollection<PeriodProducts> products) => new(
        criterion,
        ProductYear.PointsOf(method.FormulaOf(criterion.Maximum), products),
        null,
        null,
        products.Count == 0 ? null : [.. products.OrderBy(period => period.Days.From).ThenBy(period => period.Agency.Value)]);

    private static CriterionMark FromPeople(Criterion criterion, EnteredMark? mark) =>
        new(criterion, mark?.Mark ?? Fraction.Zero, mark, null);

    private static CriterionMark FromFact(Criterion criterion, NamedFact? fact) => new(
        criterion,
        fact is null ? Fraction.Zero : criterion.Method switch
        {
            ComputedMethod computed => computed.Scale.MarkOf(fact.Value),
            DeductionMethod deduction => -(deduction.PerEvent * fact.Value).AtMost(criterion.Maximum),
            _ => throw new InvalidOperationException($"{criterion.Code} looks at no measure."),
        },
        null,
        fact);
}
