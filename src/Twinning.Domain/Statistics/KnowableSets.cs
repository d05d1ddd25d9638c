using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The smallest sets of villages of which the public can work out a count or complement.</summary>
/// <remarks>
/// A difference of counts can be worked out for a set that is a union of blocks of each of them. Where all are known of the same areas,
/// these are the blocks; where one is missing at some areas, blocks are joined until they fit. A set is named by its first piece.
/// </remarks>
internal sealed class KnowableSets
{
    public const int None = -1;

    private readonly int[] _sets;
    private readonly int[][] _setsOfBlocks;

    /// <summary>Joins blocks.</summary>
    /// <param name="blocks">The blocks of each count that a form is made of.</param>
    /// <param name="hasPiece">Whether each node has a piece.</param>
    public KnowableSets(IReadOnlyList<PublicBlocks> blocks, bool[] hasPiece)
    {
        Blocks = blocks;
        var beyond = hasPiece.Length;
        var joined = new DisjointSets(beyond + 1);
        int[][] firstPieces = [.. blocks.Select(block => JoinPieces(block, hasPiece, joined))];
        var far = joined.SetOf(beyond);
        _sets = new int[beyond];
        for (var piece = 0; piece < beyond; piece++)
        {
            _sets[piece] = hasPiece[piece] && joined.SetOf(piece) is var set && set != far ? set : None;
        }

        _setsOfBlocks = [.. firstPieces.Select(pieces => Array.ConvertAll(pieces, piece => piece == None ? None : _sets[piece]))];
    }

    /// <summary>Gets the blocks of each count that a form is made of.</summary>
    public IReadOnlyList<PublicBlocks> Blocks { get; }

    /// <summary>Returns the set that a node's piece lies in; none for no piece, or when nothing can be worked out about it.</summary>
    public int SetOf(int node) => _sets[node];

    /// <summary>Returns the set that the block of an owner lies in; none for no owner, a block without pieces, or beyond reach.</summary>
    public int SetOfBlock(int term, int owner) => owner == PublicBlocks.None ? None : _setsOfBlocks[term][owner];

    /// <summary>Puts what each set comes to at its name: what is public of each owner of a block less what is public right within it.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="form">A form of these blocks.</param>
    /// <param name="sums">What they come to.</param>
    public void PutSums(LatticeCounts counts, CountForm form, long[] sums)
    {
        Array.Clear(sums);
        for (var term = 0; term < form.Terms.Count; term++)
        {
            var (blocks, sets, times, values) = (Blocks[term], _setsOfBlocks[term], form.Terms[term].Times, counts.At(form.Terms[term].Count));
            for (var node = 0; node < sums.Length; node++)
            {
                if (!blocks.IsOwner(node))
                {
                    continue;
                }

                var value = times * values[node].GetValueOrDefault();
                if (sets[node] != None)
                {
                    sums[sets[node]] += value;
                }

                if (SetOfBlock(term, blocks.OwnerAbove(node)) is var around and not None)
                {
                    sums[around] -= value;
                }
            }
        }
    }

    private static int[] JoinPieces(PublicBlocks blocks, bool[] hasPiece, DisjointSets joined)
    {
        var first = new int[hasPiece.Length];
        Array.Fill(first, None);
        for (var piece = 0; piece < hasPiece.Length; piece++)
        {
            if (!hasPiece[piece])
            {
                continue;
            }

            var owner = blocks.OwnerOf(piece);
            if (owner == PublicBlocks.None)
            {
                joined.Join(piece, hasPiece.Length);
            }
            else if (first[owner] == None)
            {
                first[owner] = piece;
            }
            else
            {
                joined.Join(piece, first[owner]);
            }
        }

        return first;
    }
}
