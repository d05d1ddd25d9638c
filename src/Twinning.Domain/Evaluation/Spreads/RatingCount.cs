namespace Twinning.Domain.Evaluation.Spreads;

/// <summary>How many have a level.</summary>
/// <param name="Rating">The level.</param>
/// <param name="Count">How many have it.</param>
public sealed record RatingCount(Rating Rating, int Count);
