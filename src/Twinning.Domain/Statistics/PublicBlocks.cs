using System;
using System.Collections.Generic;

namespace Twinning.Domain.Statistics;

/// <summary>What the public can work out about one count: the block of each public node, the node less all public ones within it.</summary>
/// <remarks>
/// Public sets nest, so their sums and differences are exactly the sums of blocks: a set of villages whose count can be worked out is a
/// union of blocks, and nothing finer can be.
/// </remarks>
internal sealed class PublicBlocks
{
    public const int None = -1;

    private readonly int[] _owners;
    private readonly long[] _values;
    private readonly int[] _parents;

    public PublicBlocks(LatticeTree tree, long?[] counts, Func<LatticeNode, bool> isPublic)
    {
        _parents = new int[tree.Nodes.Count];
        _owners = new int[tree.Nodes.Count];
        _values = new long[tree.Nodes.Count];
        foreach (var node in tree.Nodes)
        {
            var (index, parent) = (node.Index, node.Parent);
            _parents[index] = parent;
            var above = parent < 0 ? None : _owners[parent];
            if (isPublic(node) && counts[index] is { } count)
            {
                _owners[index] = index;
                _values[index] += count;
                if (above != None)
                {
                    _values[above] -= count;
                }
            }
            else
            {
                _owners[index] = above;
            }
        }
    }

    /// <summary>Tells whether a node is public with this count, and so owns a block.</summary>
    public bool IsOwner(int node) => _owners[node] == node;

    /// <summary>Returns the node that owns the block a node's piece lies in, or none: nothing is public about it.</summary>
    public int OwnerOf(int node) => _owners[node];

    /// <summary>Returns the owner of the block around a node, or none.</summary>
    public int OwnerAbove(int node) => _parents[node] < 0 ? None : _owners[_parents[node]];

    /// <summary>Returns what is left of an owner's count less all that is public within it.</summary>
    public long ValueOf(int owner) => _values[owner];

    /// <summary>Returns, for each node, how many pieces of its block lie in it.</summary>
    public int[] PiecesWithin(IReadOnlyList<bool> hasPiece)
    {
        var pieces = new int[_owners.Length];
        for (var node = _owners.Length - 1; node >= 0; node--)
        {
            pieces[node] += hasPiece[node] ? 1 : 0;
            if (!IsOwner(node) && _parents[node] >= 0)
            {
                pieces[_parents[node]] += pieces[node];
            }
        }

        return pieces;
    }
}
