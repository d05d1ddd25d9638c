namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The lasting identity of a scorecard.</summary>
/// <param name="Value">The number the store gave it.</param>
public readonly record struct ScorecardId(long Value);
