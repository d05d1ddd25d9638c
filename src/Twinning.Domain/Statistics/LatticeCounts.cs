using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The counts of a tree: of each form at each node, and in each node's piece, which is what no node within it covers.</summary>
/// <remarks>
/// <para>
/// A node that is wholly covered has no piece, unless its count differs from the sum within it: then sources contradict each other, and
/// the difference is guarded as if households that no village knows stood behind it.
/// </para>
/// <para>
/// Of a node of several cells, the first that has a group says what its counts are, a known one before others. Groups that the same nodes
/// have, and know, are of one kind: whatever is shown, the same sets of villages can be worked out of each of their counts.
/// </para>
/// </remarks>
internal sealed class LatticeCounts
{
    private readonly CountGroups _groups;
    private readonly long?[][] _values;
    private readonly bool[] _isContradicted;

    public LatticeCounts(LatticeTree tree, CountGroups groups, IReadOnlyList<CountForm> forms, IReadOnlySet<long> known)
    {
        (Tree, Forms, Known, _groups) = (tree, forms, known, groups);
        var nodes = tree.Nodes.Count;
        long?[][] said = [.. Enumerable.Range(0, groups.Counts).Select(_ => new long?[nodes])];
        bool[][] isGiven = [.. Enumerable.Range(0, groups.Counts).Select(_ => new bool[nodes])];
        _isContradicted = new bool[nodes];
        foreach (var node in tree.Nodes)
        {
            foreach (var cell in node.Cells.OrderByDescending(cell => known.Contains(cell.Key)))
            {
                Say(node.Index, cell, known.Contains(cell.Key), said, isGiven);
            }
        }

        Kinds = new CountKinds(groups, said, isGiven, forms);
        _values = [.. forms.Select(form => form.IsPlain ? said[form.Terms[0].Count] : form.SumAll(said))];
        HasPiece = [.. tree.Nodes.Select(node => node.Uncovered > 0)];
        var pieces = new long?[nodes];
        foreach (var form in forms)
        {
            PutPieces(form, pieces);
            for (var node = 0; node < nodes; node++)
            {
                HasPiece[node] |= pieces[node].GetValueOrDefault() != 0;
            }
        }
    }

    public LatticeTree Tree { get; }

    /// <summary>Gets the keys of the cells that everybody knows from an earlier publication.</summary>
    public IReadOnlySet<long> Known { get; }

    /// <summary>Gets a form for each count, in their order, and then one for each complement.</summary>
    public IReadOnlyList<CountForm> Forms { get; }

    /// <summary>Gets the kinds of the counts.</summary>
    public CountKinds Kinds { get; }

    /// <summary>Gets how many counts there are.</summary>
    public int Counts => _groups.Counts;

    /// <summary>Gets, for each node, whether it has a piece of its own.</summary>
    public bool[] HasPiece { get; }

    /// <summary>Returns the counts of a form at each node; null where one that it is made of is missing.</summary>
    public long?[] At(int form) => _values[form];

    /// <summary>Puts the counts of a form in each node's piece into an array; null where a count it follows from is missing.</summary>
    public void PutPieces(CountForm form, long?[] pieces)
    {
        var values = At(form.Place);
        values.CopyTo(pieces, 0);
        foreach (var node in Tree.Nodes)
        {
            if (node.Parent >= 0)
            {
                pieces[node.Parent] -= values[node.Index];
            }
        }
    }

    /// <summary>Tells whether the cells of a node say different things of a count.</summary>
    public bool IsContradicted(int node) => _isContradicted[node];

    /// <summary>Returns what a cell says of each count; null where it lacks the group.</summary>
    public long?[] SaidBy(LatticeCell cell)
    {
        var said = new long?[Counts];
        var places = _groups.PlacesOf(cell);
        for (var place = 0; place < places.Length; place++)
        {
            said[places[place]] = cell.Counts[place];
        }

        return said;
    }

    private void Say(int node, LatticeCell cell, bool isKnown, long?[][] said, bool[][] isGiven)
    {
        var places = _groups.PlacesOf(cell);
        var counts = cell.Counts as long[] ?? [.. cell.Counts];
        for (var place = 0; place < places.Length; place++)
        {
            var (count, value) = (places[place], counts[place]);
            isGiven[count][node] |= isKnown;
            _isContradicted[node] |= said[count][node] is { } other && other != value;
            said[count][node] ??= value;
        }
    }
}
