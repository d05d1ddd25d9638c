using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Which of the sets of cells that are counted follow from others, where some cells are known to be empty: each is a sum of those that do not.</summary>
/// <remarks>
/// A set is a bit for each cell. Answers count the same few sets everywhere, so that they are solved for these and not for the cells. What a
/// solution says of these says it of every set of cells that follows, and by chance of no other.
/// </remarks>
internal sealed class Telling
{
    private readonly List<(int First, long[] Row, long[] Of)> _reduced = [];
    private readonly List<int> _bases = [];
    private readonly ulong _empty;

    public Telling(IReadOnlyList<ulong> sets, ulong empty)
    {
        _empty = empty;
        Sums = [.. sets.Select((set, place) => Reduce(set & ~empty, place, sets.Count))];
    }

    /// <summary>Gets the sets that do not follow from others, by their places.</summary>
    public IReadOnlyList<int> Bases => _bases;

    /// <summary>Gets each set as a sum of those that do not follow.</summary>
    public IReadOnlyList<IReadOnlyList<(int Base, long Times)>> Sums { get; }

    /// <summary>Draws a number for each cell, 0 for the empty ones, so that each base comes to what is given.</summary>
    public long[] Draw(Func<int, long> given, Random random)
    {
        long[] cells = [.. Cell.All.Select((_, cell) => (_empty >> cell & 1) == 1 ? 0 : Modulo.Draw(random))];
        foreach (var (first, row, of) in Enumerable.Reverse(_reduced))
        {
            cells[first] = 0;
            var sum = _bases.Aggregate(0L, (sum, place) => Modulo.Add(sum, Modulo.Times(of[place], given(place))));
            cells[first] = Modulo.Of(sum - cells.Index().Aggregate(0L, (rest, cell) => Modulo.Add(rest, Modulo.Times(row[cell.Index], cell.Item))));
        }

        return cells;
    }

    private List<(int Base, long Times)> Reduce(ulong set, int place, int sets)
    {
        long[] row = [.. Cell.All.Select((_, cell) => (long)(set >> cell & 1))];
        var (rest, sum) = (new long[sets], new long[sets]);
        foreach (var (pivot, known, of) in _reduced)
        {
            if (row[pivot] is var times and not 0)
            {
                Subtract(row, known, times);
                Subtract(rest, of, times);
                Subtract(sum, of, Modulo.Of(-times));
            }
        }

        var first = Array.FindIndex(row, value => value != 0);
        if (first < 0)
        {
            return [.. sum.Index().Where(term => term.Item != 0)];
        }

        rest[place] = 1;
        var inverse = Modulo.Inverse(row[first]);
        _reduced.Add((first, [.. row.Select(value => Modulo.Times(value, inverse))], [.. rest.Select(value => Modulo.Times(value, inverse))]));
        _bases.Add(place);
        return [(place, 1)];
    }

    private static void Subtract(long[] from, long[] row, long times)
    {
        for (var column = 0; column < row.Length; column++)
        {
            from[column] = Modulo.Of(from[column] - Modulo.Times(row[column], times));
        }
    }
}
