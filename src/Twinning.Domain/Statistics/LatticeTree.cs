using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The published sets of villages as one tree: any two lie in each other or share nothing.</summary>
/// <remarks>
/// Of two sets that cross, the one with more villages stays (of two as large, the smaller key), unless the other is known elsewhere.
/// Sets are laid from the largest down. <c>_lowest</c> is the smallest set laid so far around each village: a set crosses none that is
/// laid exactly when all its villages are in the same smallest one.
/// </remarks>
internal sealed class LatticeTree
{
    private const int Nowhere = -1;

    private readonly IReadOnlySet<long> _known;
    private readonly List<LatticeNode> _nodes = [];
    private readonly Dictionary<long, int> _lowest = [];
    private readonly HashSet<long> _crossing = [];

    private LatticeTree(IReadOnlySet<long> known) => _known = known;

    /// <summary>Gets the sets; each stands after those it lies in.</summary>
    public IReadOnlyList<LatticeNode> Nodes => _nodes;

    /// <summary>Gets the keys of the cells that cross another.</summary>
    public IReadOnlyCollection<long> Crossing => _crossing;

    public static LatticeTree Of(IEnumerable<LatticeCell> cells, IReadOnlySet<long> known)
    {
        (LatticeCell Cell, long[] Atoms)[] sets =
        [
            .. cells.Select(cell => (Cell: cell, Atoms: cell.Atoms is IReadOnlySet<long> atoms ? atoms.ToArray() : [.. cell.Atoms.Distinct()]))
                .OrderByDescending(set => set.Atoms.Length).ThenBy(set => set.Cell.Key),
        ];
        var giveWay = new HashSet<long>();
        while (true)
        {
            var tree = new LatticeTree(known);
            var before = giveWay.Count;
            foreach (var (cell, atoms) in sets)
            {
                tree.Lay(cell, atoms, giveWay);
            }

            if (giveWay.Count == before)
            {
                return tree;
            }
        }
    }

    private int LowestAround(long atom) => _lowest.GetValueOrDefault(atom, Nowhere);

    private void Lay(LatticeCell cell, long[] atoms, HashSet<long> giveWay)
    {
        var parent = LowestAround(atoms[0]);
        if (giveWay.Contains(cell.Key))
        {
            _crossing.Add(cell.Key);
        }
        else if (atoms.Any(atom => LowestAround(atom) != parent))
        {
            Cross(cell, atoms, giveWay);
        }
        else if (parent != Nowhere && _nodes[parent].Size == atoms.Length)
        {
            _nodes[parent].Cells.Add(cell);
        }
        else
        {
            Add(cell, atoms, parent);
        }
    }

    private void Add(LatticeCell cell, long[] atoms, int parent)
    {
        var node = new LatticeNode(_nodes.Count, parent, atoms.Length);
        node.Cells.Add(cell);
        _nodes.Add(node);
        if (parent != Nowhere)
        {
            _nodes[parent].Uncovered -= atoms.Length;
            _nodes[parent].Children.Add(node.Index);
        }

        foreach (var atom in atoms)
        {
            _lowest[atom] = node.Index;
        }
    }

    private void Cross(LatticeCell cell, long[] atoms, HashSet<long> giveWay)
    {
        if (!_known.Contains(cell.Key))
        {
            _crossing.Add(cell.Key);
            return;
        }

        var crossed = atoms.SelectMany(Around).CountBy(node => node).Where(met => met.Value < atoms.Length)
            .SelectMany(met => met.Key.Cells);
        foreach (var other in crossed)
        {
            if (_known.Contains(other.Key))
            {
                throw new ArgumentException(
                    "Cells " + cell.Key.ToString(CultureInfo.InvariantCulture) + " and " + other.Key.ToString(CultureInfo.InvariantCulture)
                    + " are both known elsewhere and cross; no publication of one lattice shows both.");
            }

            giveWay.Add(other.Key);
        }
    }

    private IEnumerable<LatticeNode> Around(long atom)
    {
        for (var index = LowestAround(atom); index != Nowhere; index = _nodes[index].Parent)
        {
            yield return _nodes[index];
        }
    }
}
