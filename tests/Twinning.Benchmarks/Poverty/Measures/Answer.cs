using System;
using System.Linq;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>All measures of every group and then of the whole, each by households and then by people, as plain numbers.</summary>
/// <remarks>
/// A number is one division of two whole numbers below 2^53, so that whoever gets the counts right gets the same bits.
/// </remarks>
internal sealed class Answer
{
    private readonly double[] _numbers = new double[(Households.Groups + 1) * 2 * NumbersPerRow];
    private int _filled;

    /// <summary>Gets the length of a row: n, missing, q, H, A, M0 and two headcount ratios for each indicator.</summary>
    public static int NumbersPerRow => 6 + (2 * Households.Indicators);

    public void Add(double number) => _numbers[_filled++] = number;

    /// <summary>Adds a row of counts; <paramref name="scores"/> is the sum of the deprived indicators of the poor.</summary>
    public void AddCounts(long total, long missing, long poor, long scores, ReadOnlySpan<long> uncensored, ReadOnlySpan<long> censored)
    {
        Add(total);
        Add(missing);
        Add(poor);
        Add((double)poor / total);
        Add((double)scores / (Households.Indicators * poor));
        Add((double)scores / (Households.Indicators * total));
        foreach (var deprived in uncensored)
        {
            Add((double)deprived / total);
        }

        foreach (var deprived in censored)
        {
            Add((double)deprived / total);
        }
    }

    /// <summary>Throws unless another answer is the same to the last bit, and every number is one.</summary>
    public void MustBe(Answer other, string name)
    {
        if (_filled != _numbers.Length || !_numbers.All(double.IsFinite) || !_numbers.SequenceEqual(other._numbers))
        {
            throw new InvalidOperationException("Different numbers: " + name);
        }
    }
}
