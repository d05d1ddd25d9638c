namespace Twinning.Domain.Evaluation.Products;

/// <summary>How far a term of the office's own was reached in a period.</summary>
/// <param name="Name">The name of the term.</param>
/// <param name="Value">The share, a part of one.</param>
public sealed record TermShare(string Name, Fraction Value);
