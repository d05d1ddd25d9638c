namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>Each event takes points away (điểm trừ), down to a floor: never more than the maximum; it is no part of the 100.</summary>
/// <param name="Measure">The name of the measure that counts the events.</param>
/// <param name="PerEvent">What each event takes away.</param>
public sealed record DeductionMethod(string Measure, Fraction PerEvent) : MarkMethod;
