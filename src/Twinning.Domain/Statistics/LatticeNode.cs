using System.Collections.Generic;

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
}
