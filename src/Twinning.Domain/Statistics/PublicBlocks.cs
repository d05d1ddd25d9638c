using System;
using System.Collections.Generic;

namespace Twinning.Domain.Statistics;

/// <summary>What the public can work out about one kind of counts: the block of each public node, the node less all public ones within it.</summary>
/// <remarks>
/// Public sets nest, so their sums and differences are exactly the sums of blocks: a set of villages whose count can be worked out is a
/// union of blocks, and nothing finer can be.
/// </remarks>
internal sealed class PublicBlocks
{
    public const int None = -1;

    private readonly int[] _owners;
    private readonly int[] _above;
    private readonly int[] _parents;

    /// <summary>Makes the blocks.</summary>
    /// <param name="parents">The node that each lies in; below 0 for none.</param>
    /// <param name="isPublic">Tells whether a node is public with the counts, and so owns a block.</param>
    public PublicBlocks(int[] parents, Func<int, bool> isPublic)
    {
        _parents = parents;
        _owners = new int[parents.Length];
        _above = new int[parents.Length];
        for (var node = 0; node < parents.Length; node++)
        {
            _above[node] = parents[node] < 0 ? None : _owners[parents[node]];
            _owners[node] = isPublic(node) ? node : _above[node];
        }
    }

    /// <summary>Tells whether a node is public with the counts, and so owns a block.</summary>
    public bool IsOwner(int node) => _owners[node] == node;

    /// <summary>Returns the node that owns the block a node's piece lies in, or none: nothing is public about it.</summary>
    public int OwnerOf(int node) => _owners[node];

    /// <summary>Returns the owner of the block around a node, or none.</summary>
    public int OwnerAbove(int node) => _above[node];

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
