using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Statistics;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Someone who takes every published number and solves for the households of each kind in each village, exactly.</summary>
internal sealed class HouseholdAttacker
{
    private readonly int _unknowns;
    private readonly List<(int Pivot, Fraction[] Row)> _rows = [];

    public HouseholdAttacker(TestLattice lattice, System.Func<LatticeCell, bool> isKnown)
    {
        _unknowns = lattice.Households.Count * TestLattice.Kinds;
        foreach (var cell in lattice.Cells.Where(isKnown))
        {
            foreach (var group in cell.Groups)
            {
                Learn(Row(cell.Atoms, TestLattice.Masks[group.Name], group.Counts[0]));
            }
        }
    }

    /// <summary>Returns the count of a set of villages that the published numbers determine, or null when they do not.</summary>
    public BigInteger? WorkOut(IEnumerable<long> villages, int mask)
    {
        var rest = Reduce(Row(villages, mask, 0));
        return rest.Take(_unknowns).All(part => part == Fraction.Zero) ? -rest[_unknowns].Numerator / rest[_unknowns].Denominator : null;
    }

    private Fraction[] Row(IEnumerable<long> villages, int mask, long sum)
    {
        var row = new Fraction[_unknowns + 1];
        foreach (var village in villages)
        {
            for (var kind = 0; kind < TestLattice.Kinds; kind++)
            {
                row[((int)village * TestLattice.Kinds) + kind] = Fraction.Of(mask >> kind & 1);
            }
        }

        row[_unknowns] = Fraction.Of(sum);
        return row;
    }

    private void Learn(Fraction[] row)
    {
        var rest = Reduce(row);
        var pivot = System.Array.FindIndex(rest, part => part != Fraction.Zero);
        if (pivot >= 0 && pivot < _unknowns)
        {
            var lead = rest[pivot];
            _rows.Add((pivot, [.. rest.Select(part => part == Fraction.Zero ? part : part / lead)]));
        }
    }

    private Fraction[] Reduce(Fraction[] row)
    {
        var rest = (Fraction[])row.Clone();
        foreach (var (pivot, known) in _rows)
        {
            var times = rest[pivot];
            for (var i = 0; times != Fraction.Zero && i <= _unknowns; i++)
            {
                if (known[i] != Fraction.Zero)
                {
                    rest[i] -= times * known[i];
                }
            }
        }

        return rest;
    }
}
