using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>Marks every criterion of a set.</summary>
public static class MarkSheets
{
    /// <summary>Marks a set from the marks entered and the facts passed; the set is taken as saved and sound.</summary>
    /// <param name="set">The set.</param>
    /// <param name="entered">The marks that people entered, judged by <see cref="MarkRules"/>.</param>
    /// <param name="facts">The facts; of several of one measure the first counts.</param>
    public static MarkSheet Mark(CriteriaSet set, IReadOnlyCollection<EnteredMark> entered, IReadOnlyCollection<NamedFact> facts) => new(
        set,
        [
            .. set.Criteria.Select(criterion => criterion.Measure is { } measure
                ? FromFact(criterion, facts.FirstOrDefault(fact => fact.Measure == measure))
                : FromPeople(criterion, entered.FirstOrDefault(mark => mark.Criterion == criterion.Code))),
        ]);

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
