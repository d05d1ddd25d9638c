using System;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Adds up households below a poverty line, one by one or in columns; nothing is allocated per household.</summary>
public sealed class PovertyGapCounter
{
    private readonly Dong _line;
    private readonly CutoffBoundary _boundary;
    private readonly long _highest;
    private long _population;
    private long _poor;
    private long _missing;
    private Int128 _gaps;
    private Int128 _squaredGaps;

    /// <summary>Starts to count at a line.</summary>
    /// <param name="line">The poverty line, above 0.</param>
    /// <param name="boundary">Whether who stands exactly at the line is poor.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is not above 0.</exception>
    public PovertyGapCounter(Dong line, CutoffBoundary boundary = CutoffBoundary.Included)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(line.Amount, 0, nameof(line));
        (_line, _boundary) = (line, boundary);
        _highest = boundary == CutoffBoundary.Included ? line.Amount : line.Amount - 1;
    }

    /// <summary>Gets the number that stands in a column for an income that is not known.</summary>
    public static long UnknownIncome => long.MinValue;

    /// <summary>Adds a household or person.</summary>
    /// <param name="income">The income per person; null when it is not known.</param>
    /// <param name="weight">1 for a household, its members for people; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is negative.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public void Add(Dong? income, long weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        if (income is { } known)
        {
            AddKnown(known.Amount, weight);
        }
        else
        {
            _missing = checked(_missing + weight);
        }
    }

    /// <summary>Adds households or people given in columns.</summary>
    /// <param name="incomes">The incomes in đồng, <see cref="UnknownIncome"/> where one is not known.</param>
    /// <param name="weights">The weights; may be empty when every row counts once.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public void AddColumns(ReadOnlySpan<long> incomes, ReadOnlySpan<ushort> weights)
    {
        if (!weights.IsEmpty && weights.Length != incomes.Length)
        {
            throw new ArgumentException("The columns differ in length.", nameof(weights));
        }

        for (var row = 0; row < incomes.Length; row++)
        {
            var income = incomes[row];
            Add(income == UnknownIncome ? null : new Dong(income), weights.IsEmpty ? 1 : weights[row]);
        }
    }

    /// <summary>Returns the sums; one may go on counting.</summary>
    public PovertyGapSums ToSums() => new(_line, _boundary, _population, _poor, _gaps, _squaredGaps, _missing);

    private void AddKnown(long income, long weight)
    {
        checked
        {
            _population += weight;
            if (income <= _highest)
            {
                var gap = (Int128)_line.Amount - income;
                _poor += weight;
                _gaps += gap * weight;
                _squaredGaps += gap * gap * weight;
            }
        }
    }
}
