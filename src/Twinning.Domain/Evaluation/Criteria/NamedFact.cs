namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A measured fact as it was known when it was passed.</summary>
/// <param name="Measure">The name of the measure.</param>
/// <param name="Value">Its value; a fact that is not known is not passed.</param>
/// <param name="Evidence">Where it is recorded; null where nothing is named.</param>
public sealed record NamedFact(string Measure, Fraction Value, string? Evidence);
