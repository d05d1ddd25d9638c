using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Linear equations over whole numbers, solved modulo a large prime: which other sums follow from those that are known.</summary>
/// <remarks>
/// A sum follows exactly when every vector that all known sums make zero makes it zero too. One such vector, drawn at random, tells: one of
/// two thousand million wrong answers passes by chance, and a wrong answer can only report a sum too many, never hide one.
/// </remarks>
internal sealed class Elimination(int unknowns, Random random)
{
    /// <summary>Gets the sums that are known, by the first unknown of each, which no other begins with.</summary>
    private readonly (int Unknown, long Times)[]?[] _rows = new (int, long)[]?[unknowns];

    private readonly long[] _work = new long[unknowns];

    /// <summary>Learns that a sum of unknowns is known.</summary>
    /// <returns>Whether it did not follow before.</returns>
    public bool Learn(IEnumerable<KeyValuePair<int, long>> sum)
    {
        var first = unknowns;
        foreach (var (unknown, times) in sum)
        {
            _work[unknown] = Modulo.Add(_work[unknown], Modulo.Of(times));
            first = Math.Min(first, unknown);
        }

        for (; first < unknowns; first++)
        {
            if (_work[first] != 0 && _rows[first] is { } row)
            {
                Subtract(row, _work[first]);
            }
            else if (_work[first] != 0)
            {
                break;
            }
        }

        if (first == unknowns)
        {
            return false;
        }

        var inverse = Modulo.Inverse(_work[first]);
        _rows[first] = [.. Enumerable.Range(first, unknowns - first).Where(unknown => _work[unknown] != 0).Select(unknown => (unknown, Modulo.Times(_work[unknown], inverse)))];
        Array.Clear(_work);
        return true;
    }

    /// <summary>Draws a vector that every known sum makes zero.</summary>
    public long[] Draw()
    {
        var vector = new long[unknowns];
        for (var unknown = unknowns - 1; unknown >= 0; unknown--)
        {
            vector[unknown] = _rows[unknown] is not { } row ? Modulo.Draw(random)
                : Modulo.Of(-row.Skip(1).Aggregate(0L, (sum, term) => Modulo.Add(sum, Modulo.Times(term.Times, vector[term.Unknown]))));
        }

        return vector;
    }

    /// <summary>Tells whether a sum follows, by a vector that was drawn.</summary>
    public static bool Follows(IEnumerable<KeyValuePair<int, long>> sum, long[] drawn) =>
        sum.Aggregate(0L, (rest, term) => Modulo.Add(rest, Modulo.Times(Modulo.Of(term.Value), drawn[term.Key]))) == 0;

    private void Subtract((int Unknown, long Times)[] row, long times)
    {
        var opposite = Modulo.Of(-times);
        foreach (var (unknown, own) in row)
        {
            _work[unknown] = Modulo.Add(_work[unknown], Modulo.Times(own, opposite));
        }
    }
}
