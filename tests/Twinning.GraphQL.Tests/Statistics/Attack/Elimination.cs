using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Linear equations over whole numbers, solved modulo a large prime: which other sums follow from those that are known.</summary>
/// <remarks>
/// A sum follows exactly when every vector that all known sums make zero makes it zero too. One such vector, drawn at random, tells: one of
/// two thousand million wrong answers passes by chance, and a wrong answer can only report a sum too many, never hide one.
/// </remarks>
internal sealed class Elimination(int unknowns, int seed)
{
    private const long Prime = 2_147_483_647;

    private readonly Random _random = new(seed);
    private readonly List<(int Pivot, long[] Row)> _rows = [];
    private readonly HashSet<string> _learned = [];

    /// <summary>Learns that a sum of unknowns is known.</summary>
    /// <returns>Whether it is a new one.</returns>
    public bool Learn(IReadOnlyDictionary<int, int> sum)
    {
        if (sum.Count == 0 || !_learned.Add(string.Join(' ', sum.OrderBy(term => term.Key).Select(term => $"{term.Key}*{term.Value}"))))
        {
            return false;
        }

        var row = new long[unknowns];
        foreach (var (unknown, times) in sum)
        {
            row[unknown] = (times + Prime) % Prime;
        }

        foreach (var (pivot, known) in _rows)
        {
            if (row[pivot] is var times and not 0)
            {
                for (var column = 0; column < unknowns; column++)
                {
                    if (known[column] != 0)
                    {
                        row[column] = (row[column] + ((Prime - times) * known[column])) % Prime;
                    }
                }
            }
        }

        var first = Array.FindIndex(row, value => value != 0);
        if (first < 0)
        {
            return true;
        }

        var inverse = Power(row[first], Prime - 2);
        for (var column = 0; column < unknowns; column++)
        {
            row[column] = row[column] * inverse % Prime;
        }

        _rows.Add((first, row));
        return true;
    }

    /// <summary>Draws a vector that every known sum makes zero.</summary>
    public long[] Draw()
    {
        var vector = new long[unknowns];
        for (var unknown = 0; unknown < unknowns; unknown++)
        {
            vector[unknown] = _random.NextInt64(Prime);
        }

        for (var at = _rows.Count - 1; at >= 0; at--)
        {
            var (pivot, row) = _rows[at];
            vector[pivot] = 0;
            var rest = 0L;
            for (var column = 0; column < unknowns; column++)
            {
                rest = (rest + (row[column] * vector[column])) % Prime;
            }

            vector[pivot] = (Prime - rest) % Prime;
        }

        return vector;
    }

    /// <summary>Tells whether a sum follows, by a vector that was drawn.</summary>
    public static bool Follows(IEnumerable<KeyValuePair<int, int>> sum, long[] drawn)
    {
        var rest = 0L;
        foreach (var (unknown, times) in sum)
        {
            rest = (rest + ((times + Prime) % Prime * drawn[unknown])) % Prime;
        }

        return rest == 0;
    }

    private static long Power(long number, long exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent >>= 1, number = number * number % Prime)
        {
            power = (exponent & 1) == 1 ? power * number % Prime : power;
        }

        return power;
    }
}
