using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The counts of a tree: of each form at each node, and in each node's piece, which is what no node within it covers.</summary>
/// <remarks>
/// A node that is wholly covered has no piece, unless its count differs from the sum within it: then sources contradict each other, and
/// the difference is guarded as if households that no village knows stood behind it.
/// </remarks>
internal sealed class LatticeCounts
{
    private readonly long?[][] _values;
    private readonly long?[][] _pieces;

    public LatticeCounts(LatticeTree tree, IReadOnlyList<CountName> names, IReadOnlyList<CountForm> forms, IReadOnlySet<long> known)
    {
        (Tree, Names, Forms, Known) = (tree, names, forms, known);
        var said = names.Select(name => tree.Nodes.Select(node => node.CountOf(name, known)).ToArray()).ToArray();
        _values = [.. forms.Select(form => tree.Nodes.Select(node => form.Sum(count => said[count][node.Index])).ToArray())];
        _pieces = [.. _values.Select(Pieces)];
        HasPiece = [.. tree.Nodes.Select(node => node.Uncovered > 0 || _pieces.Any(piece => (piece[node.Index] ?? 0) != 0))];
    }

    public LatticeTree Tree { get; }

    /// <summary>Gets the names of the counts.</summary>
    public IReadOnlyList<CountName> Names { get; }

    /// <summary>Gets the keys of the cells that everybody knows from an earlier publication.</summary>
    public IReadOnlySet<long> Known { get; }

    /// <summary>Gets a form for each count, in their order, and then one for each complement.</summary>
    public IReadOnlyList<CountForm> Forms { get; }

    /// <summary>Gets, for each node, whether it has a piece of its own.</summary>
    public IReadOnlyList<bool> HasPiece { get; }

    /// <summary>Returns the counts of a form at each node; null where one that it is made of is missing.</summary>
    public long?[] At(int form) => _values[form];

    /// <summary>Returns the counts of a form in each node's piece; null where a count it follows from is missing.</summary>
    public long?[] PieceAt(int form) => _pieces[form];

    private long?[] Pieces(long?[] values)
    {
        var pieces = (long?[])values.Clone();
        foreach (var node in Tree.Nodes.Where(node => node.Parent >= 0))
        {
            pieces[node.Parent] -= values[node.Index];
        }

        return pieces;
    }
}
