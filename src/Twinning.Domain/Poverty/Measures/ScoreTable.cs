using System.Numerics;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Deprivation scores in whole numbers: the weights times their common denominator, so that comparing them is exact and fast.</summary>
internal sealed class ScoreTable
{
    // The scores of the lower and of the upper eight bits of a pattern, so that a score is two look-ups.
    private readonly long[] _lower = new long[256];
    private readonly long[] _upper = new long[256];

    public ScoreTable(long[] weights, long whole)
    {
        (Weights, Whole) = (weights, whole);
        for (var bits = 1; bits < 256; bits++)
        {
            var (rest, bit) = (bits & (bits - 1), BitOperations.TrailingZeroCount(bits));
            _lower[bits] = _lower[rest] + WeightOf(bit);
            _upper[bits] = _upper[rest] + WeightOf(bit + 8);
        }
    }

    /// <summary>Gets the weights in whole numbers.</summary>
    public long[] Weights { get; }

    /// <summary>Gets their sum, the score of a household deprived of everything.</summary>
    public long Whole { get; }

    public long Of(ushort pattern) => _lower[(byte)pattern] + _upper[pattern >> 8];

    /// <summary>Returns the lowest score at or above a cut-off.</summary>
    public long Threshold(PovertyCutoff cutoff) =>
        (long)(((cutoff.Score.Numerator * Whole) + cutoff.Score.Denominator - 1) / cutoff.Score.Denominator);

    private long WeightOf(int bit) => bit < Weights.Length ? Weights[bit] : 0;
}
