namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>People may enter a bonus (điểm thưởng), from 0 to the maximum; it is no part of the 100.</summary>
public sealed record BonusMethod : MarkMethod;
