using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>An area of the lattice, or several of the very same extent.</summary>
/// <param name="index">Its place in the tree; an area stands after those it lies in.</param>
/// <param name="parent">The place of the smallest area it lies in; −1 for none.</param>
/// <param name="size">How many atoms it holds.</param>
internal sealed class LatticeNode(int index, int parent, int size)
{
    public int Index { get; } = index;

    public int Parent { get; } = parent;

    public int Size { get; } = size;

    public List<LatticeCell> Cells { get; } = [];

    public List<int> Children { get; } = [];

    /// <summary>Gets or sets how many atoms no area within it holds.</summary>
    public int Uncovered { get; set; } = size;

    public long Key => Cells[0].Key;

    /// <summary>Returns what its cells say of a count, each once, the known ones first; more than one contradict each other.</summary>
    public IEnumerable<long> Said(CountName count, IReadOnlySet<long> known) => Cells
        .OrderByDescending(cell => known.Contains(cell.Key))
        .Select(count.In)
        .OfType<long>()
        .Distinct();

    /// <summary>Returns what counts of it by a name: what the first of its cells says, a known one before others.</summary>
    public long? CountOf(CountName count, IReadOnlySet<long> known) => Cells.Count == 1
        ? count.In(Cells[0])
        : Said(count, known).Select(said => (long?)said).FirstOrDefault();

    /// <summary>Tells whether everybody has a count of it from an earlier publication.</summary>
    public bool Gives(CountName count, IReadOnlySet<long> known) => Cells.Exists(cell => known.Contains(cell.Key) && count.In(cell) is not null);
}

/// <summary>A count: its group and its place there.</summary>
internal readonly record struct CountName(string Group, int Place)
{
    /// <summary>Returns a cell's count of that name; null where the cell lacks the group.</summary>
    public long? In(LatticeCell cell)
    {
        foreach (var group in cell.Groups)
        {
            if (group.Name == Group)
            {
                return group.Counts[Place];
            }
        }

        return null;
    }
}
