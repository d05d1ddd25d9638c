namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The mark is computed from a fact through a scale.</summary>
/// <param name="Measure">The name of the measure.</param>
/// <param name="Scale">The scale.</param>
public sealed record ComputedMethod(string Measure, MarkScale Scale) : MarkMethod;
