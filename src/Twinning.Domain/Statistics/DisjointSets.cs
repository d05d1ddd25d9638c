using System;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>Numbers joined into sets; the smallest number of a set names it.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int SetOf(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }

    public void Join(int a, int b)
    {
        (a, b) = (SetOf(a), SetOf(b));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
