using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Adds and subtracts every published figure, by exact elimination over the atoms, and says what comes out.</summary>
internal static class Attacker
{
    /// <summary>Tells whether the sum over some atoms follows from the sums over the shown areas.</summary>
    public static bool WorksOut(IReadOnlyCollection<LatticeCell> shown, IReadOnlyCollection<long> wanted)
    {
        var atoms = shown.SelectMany(cell => cell.Atoms).Concat(wanted).Distinct().Order().ToList();
        Fraction[] Row(IReadOnlyCollection<long> set) => [.. atoms.Select(atom => set.Contains(atom) ? Fraction.One : Fraction.Zero)];
        var basis = new List<(int Pivot, Fraction[] Row)>();
        foreach (var cell in shown)
        {
            var row = Reduce(Row(cell.Atoms), basis);
            var pivot = System.Array.FindIndex(row, value => value != Fraction.Zero);
            if (pivot >= 0)
            {
                basis.Add((pivot, row));
            }
        }

        return Reduce(Row(wanted), basis).All(value => value == Fraction.Zero);
    }

    private static Fraction[] Reduce(Fraction[] row, List<(int Pivot, Fraction[] Row)> basis)
    {
        foreach (var (pivot, known) in basis)
        {
            if (row[pivot] != Fraction.Zero)
            {
                var factor = row[pivot] / known[pivot];
                row = [.. row.Select((value, column) => value - (factor * known[column]))];
            }
        }

        return row;
    }
}
