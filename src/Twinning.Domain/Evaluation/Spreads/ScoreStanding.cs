namespace Twinning.Domain.Evaluation.Spreads;

/// <summary>Where a score stands among those of its like: a rank is never shown without how many there are.</summary>
/// <param name="Score">The score.</param>
/// <param name="Lower">How many of its like have fewer points.</param>
/// <param name="Level">How many others have the same.</param>
/// <param name="Higher">How many have more.</param>
public sealed record ScoreStanding(Score Score, int Lower, int Level, int Higher)
{
    /// <summary>Gets how many there are, itself counted (n).</summary>
    public int Count => Lower + Level + Higher + 1;
}
