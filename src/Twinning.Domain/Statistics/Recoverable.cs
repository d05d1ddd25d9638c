using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>A hidden node whose counts of a kind are plain sums or differences of public ones.</summary>
/// <param name="Node">The hidden node.</param>
/// <param name="Owner">The public node whose block it lies in; none where there is none.</param>
/// <param name="Cover">The public nodes that would conceal it if one of them were hidden.</param>
/// <param name="LastResort">The public node that would conceal it where there is no cover; none where there is none.</param>
internal sealed record Recoverable(int Node, int Owner, IReadOnlyList<int> Cover, int LastResort)
{
    /// <summary>Returns the nodes whose counts of a kind are recoverable, the deepest first.</summary>
    /// <remarks>
    /// A node is a union of blocks in two ways: public nodes within it cover it wholly, or all that the block around it holds lies in it.
    /// </remarks>
    public static IEnumerable<Recoverable> In(LatticeCounts counts, int kind, PublicBlocks blocks)
    {
        var nodes = counts.Tree.Nodes;
        var pieces = blocks.PiecesWithin(counts.HasPiece);
        foreach (var node in nodes.Reverse().Where(node => !blocks.IsOwner(node.Index) && counts.Kinds.Has(kind, node.Index)))
        {
            var owner = blocks.OwnerAbove(node.Index);
            if (pieces[node.Index] == 0)
            {
                yield return new Recoverable(node.Index, owner, [.. Neighbours(node.Index)], PublicBlocks.None);
            }
            else if (owner != PublicBlocks.None && pieces[owner] == pieces[node.Index])
            {
                yield return new Recoverable(node.Index, owner, [.. Neighbours(owner, node.Index)], owner);
            }
        }

        IEnumerable<int> Neighbours(int around, int except = PublicBlocks.None) => nodes[around].Children
            .Where(child => child != except)
            .SelectMany(child => blocks.IsOwner(child) ? [child] : Neighbours(child, except));
    }
}
