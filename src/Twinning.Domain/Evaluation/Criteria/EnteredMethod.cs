namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>People enter the mark (chấm trực tiếp), from 0 to the maximum.</summary>
public sealed record EnteredMethod : MarkMethod;
