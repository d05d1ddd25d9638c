using System;

namespace Twinning.Domain.Evaluation;

/// <summary>Points on the 100-point scale (thang điểm 100), exact: a third of a point stays a third.</summary>
public readonly record struct Score : IComparable<Score>
{
    private Score(Fraction points) => Points = points;

    /// <summary>Gets the most points there are.</summary>
    public static Score Most { get; } = new(Fraction.Of(100));

    /// <summary>Gets the points, from 0 to 100, both included.</summary>
    public Fraction Points { get; }

    /// <summary>Makes a score.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is below 0 or above 100.</exception>
    public static Score Of(Fraction points)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, Fraction.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, Most.Points);
        return new Score(points);
    }

    /// <summary>Tells whether the left score is lower.</summary>
    public static bool operator <(Score left, Score right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left score is higher.</summary>
    public static bool operator >(Score left, Score right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left score is lower or the same.</summary>
    public static bool operator <=(Score left, Score right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left score is higher or the same.</summary>
    public static bool operator >=(Score left, Score right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Score other) => Points.CompareTo(other.Points);

    /// <summary>Prints the exact points.</summary>
    public override string ToString() => Points.ToString();
}
