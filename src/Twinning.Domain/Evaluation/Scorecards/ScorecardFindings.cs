using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Holds a decision against the facts known now, without changing it.</summary>
public static class ScorecardFindings
{
    /// <summary>Returns the facts that differ, in the order of the set.</summary>
    public static IReadOnlyList<ScorecardFinding> Of(DecisionSnapshot snapshot, IReadOnlyCollection<NamedFact> now) =>
    [
        .. from mark in snapshot.Sheet.Marks
           let measure = mark.Criterion.Measure
           where measure is not null
           let then = mark.Fact?.Value
           let known = now.FirstOrDefault(fact => fact.Measure == measure)?.Value
           where then != known
           select new ScorecardFinding(measure, then, known),
    ];

    /// <summary>Returns the score that the decided marks would give with the facts known now; the decision keeps its own.</summary>
    public static Score ScoreWith(DecisionSnapshot snapshot, IReadOnlyCollection<NamedFact> now) =>
        MarkSheets.Mark(snapshot.Sheet.Set, [.. snapshot.Sheet.Marks.Select(mark => mark.Entered).OfType<EnteredMark>()], now).Total;
}
