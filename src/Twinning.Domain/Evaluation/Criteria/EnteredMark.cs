namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A mark that somebody entered.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Evidence">What it rests on; null where nothing is named.</param>
public sealed record EnteredMark(string Criterion, Fraction Mark, string? Evidence);
