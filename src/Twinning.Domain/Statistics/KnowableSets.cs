using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The smallest sets of villages of which the public can work out one count or complement, with what each comes to.</summary>
/// <remarks>
/// A difference of counts can be worked out for a set that is a union of blocks of each of them. Where all are known of the same areas,
/// these are the blocks; where one is missing at some areas, blocks are joined until they fit. A set is named by its first piece.
/// </remarks>
internal sealed class KnowableSets
{
    public const int None = -1;

    private readonly int[] _sets;
    private readonly long[] _values;
    private readonly int[][] _firstPieces;

    public KnowableSets(CountForm form, IEnumerable<PublicBlocks> blocks, IReadOnlyList<bool> hasPiece)
    {
        Blocks = [.. blocks];
        var beyond = hasPiece.Count;
        var joined = new DisjointSets(beyond + 1);
        _firstPieces = [.. Blocks.Select(block => JoinPieces(block, hasPiece, joined))];
        _sets = [.. Enumerable.Range(0, beyond).Select(piece =>
            hasPiece[piece] && joined.SetOf(piece) is var set && set != joined.SetOf(beyond) ? set : None)];
        _values = new long[beyond];
        for (var term = 0; term < Blocks.Length; term++)
        {
            for (var owner = 0; owner < beyond; owner++)
            {
                if (Blocks[term].IsOwner(owner) && SetOfBlock(term, owner) is var set and not None)
                {
                    _values[set] += form.Terms[term].Times * Blocks[term].ValueOf(owner);
                }
            }
        }
    }

    /// <summary>Gets the blocks of each term of the form.</summary>
    public PublicBlocks[] Blocks { get; }

    /// <summary>Returns the set that a node's piece lies in; none for no piece, or when nothing can be worked out about it.</summary>
    public int SetOf(int node) => _sets[node];

    /// <summary>Returns what a set comes to.</summary>
    public long ValueOf(int set) => _values[set];

    /// <summary>Returns the set that the block of an owner lies in; none for no owner, a block without pieces, or beyond reach.</summary>
    public int SetOfBlock(int term, int owner) =>
        owner == PublicBlocks.None || _firstPieces[term][owner] == None ? None : SetOf(_firstPieces[term][owner]);

    private static int[] JoinPieces(PublicBlocks blocks, IReadOnlyList<bool> hasPiece, DisjointSets joined)
    {
        var first = Enumerable.Repeat(None, hasPiece.Count).ToArray();
        for (var piece = 0; piece < hasPiece.Count; piece++)
        {
            if (!hasPiece[piece])
            {
                continue;
            }

            var owner = blocks.OwnerOf(piece);
            if (owner == PublicBlocks.None)
            {
                joined.Join(piece, hasPiece.Count);
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
