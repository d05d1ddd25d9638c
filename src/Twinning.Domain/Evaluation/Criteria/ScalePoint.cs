namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A corner of a scale: the mark that a value earns.</summary>
/// <param name="Value">The value of the measure.</param>
/// <param name="Mark">The mark.</param>
public sealed record ScalePoint(Fraction Value, Fraction Mark);
