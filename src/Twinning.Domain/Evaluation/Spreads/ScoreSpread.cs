using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Spreads;

/// <summary>The spread of the scores of like subjects, always with how many there are (n).</summary>
public sealed record ScoreSpread
{
    private readonly IReadOnlyList<Score> _ordered;

    private ScoreSpread(IReadOnlyList<Score> ordered) => _ordered = ordered;

    /// <summary>Gets how many subjects there are (n).</summary>
    public int Count => _ordered.Count;

    /// <summary>Gets the lowest score.</summary>
    public Score Lowest => _ordered[0];

    /// <summary>Gets the highest score.</summary>
    public Score Highest => _ordered[^1];

    /// <summary>Gets the middle score: half of the sum of the two in the middle when there are an even number.</summary>
    public Score Median => Score.Of((_ordered[(Count - 1) / 2].Points + _ordered[Count / 2].Points) / Fraction.Of(2));

    /// <summary>Gets the average score, exact.</summary>
    public Score Average => Score.Of(_ordered.Select(score => score.Points).Total() / Fraction.Of(Count));

    /// <summary>Makes the spread of scores.</summary>
    /// <returns>The spread; null when there are no scores.</returns>
    public static ScoreSpread? Of(IEnumerable<Score> scores)
    {
        Score[] ordered = [.. scores.Order()];
        return ordered.Length == 0 ? null : new ScoreSpread(ordered);
    }

    /// <summary>Returns where a score of the group stands in it.</summary>
    /// <exception cref="ArgumentException">The group has no such score.</exception>
    public ScoreStanding StandingOf(Score score) => _ordered.Contains(score)
        ? new ScoreStanding(
            score,
            _ordered.Count(other => other < score),
            _ordered.Count(other => other == score) - 1,
            _ordered.Count(other => other > score))
        : throw new ArgumentException("The group has no such score.", nameof(score));

    /// <summary>Tells whether both hold the same scores.</summary>
    public bool Equals(ScoreSpread? other) => other is not null && _ordered.SequenceEqual(other._ordered);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Lowest, Highest);
}
