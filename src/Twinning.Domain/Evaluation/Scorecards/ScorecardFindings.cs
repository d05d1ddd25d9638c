using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Products;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Holds a decision against the facts known now, without changing it.</summary>
public static class ScorecardFindings
{
    /// <summary>Returns the facts that differ, in the order of the set.</summary>
    /// <param name="snapshot">What the decision rests on.</param>
    /// <param name="now">The facts known now.</param>
    /// <param name="products">The products known now; none when left out.</param>
    public static IReadOnlyList<ScorecardFinding> Of(
        DecisionSnapshot snapshot, IReadOnlyCollection<NamedFact> now, IReadOnlyCollection<PeriodProducts>? products = null) =>
    [
        .. from pair in snapshot.Sheet.Marks.Zip(SheetWith(snapshot, now, products).Marks)
           let criterion = pair.First.Criterion
           let name = criterion.Method is ProductsMethod ? "products:" + criterion.Code : criterion.Measure
           where name is not null
           let then = ValueOf(pair.First)
           let known = ValueOf(pair.Second)
           where then != known
           select new ScorecardFinding(name, then, known),
    ];

    /// <summary>Returns the score that the decided marks would give with the facts known now; the decision keeps its own.</summary>
    /// <param name="snapshot">What the decision rests on.</param>
    /// <param name="now">The facts known now.</param>
    /// <param name="products">The products known now; none when left out.</param>
    public static Score ScoreWith(
        DecisionSnapshot snapshot, IReadOnlyCollection<NamedFact> now, IReadOnlyCollection<PeriodProducts>? products = null) =>
        SheetWith(snapshot, now, products).Total;

    private static MarkSheet SheetWith(
        DecisionSnapshot snapshot, IReadOnlyCollection<NamedFact> now, IReadOnlyCollection<PeriodProducts>? products) =>
        MarkSheets.Mark(snapshot.Sheet.Set, [.. snapshot.Sheet.Marks.Select(mark => mark.Entered).OfType<EnteredMark>()], now, products);

    private static Fraction? ValueOf(CriterionMark mark) => mark.Products is null ? mark.Fact?.Value : mark.Points / mark.Criterion.Maximum;
}
