namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>A fact that is otherwise now than when a scorecard was decided; the decision stands until it is appealed.</summary>
/// <param name="Measure">The name of the measure; for a criterion computed from products <c>products:</c> and its code, the values being parts of one.</param>
/// <param name="Then">The value the decision rests on; null when it was not known.</param>
/// <param name="Now">The value known now; null when it is no longer known.</param>
public sealed record ScorecardFinding(string Measure, Fraction? Then, Fraction? Now);
