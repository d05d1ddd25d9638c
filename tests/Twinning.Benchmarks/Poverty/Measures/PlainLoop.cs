using System;
using System.Numerics;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>The answer as one would write it by hand for these columns, this cut-off and these weights, and nothing else.</summary>
internal static class PlainLoop
{
    private const int Missing = 1;
    private const int Poor = 2;
    private const int Scores = 3;
    private const int Uncensored = 4;
    private const int Censored = Uncensored + Households.Indicators;
    private const int People = Censored + Households.Indicators;
    private const int Width = 2 * People;

    public static Answer Measure(Households households)
    {
        var (deprived, known, members, group) = (households.Deprived, households.Known, households.Members, households.Group);
        var counts = new long[(Households.Groups + 1) * Width];
        for (var row = 0; row < deprived.Length; row++)
        {
            Count(counts.AsSpan(group[row] * Width, Width), deprived[row], known[row], members[row]);
        }

        var answer = new Answer();
        var whole = counts.AsSpan(Households.Groups * Width, Width);
        for (var at = 0; at < Households.Groups * Width; at++)
        {
            whole[at % Width] += counts[at];
        }

        for (var of = 0; of < counts.Length; of += People)
        {
            Add(answer, counts.AsSpan(of, People));
        }

        return answer;
    }

    private static void Count(Span<long> counts, int deprived, int known, int members)
    {
        if (known != Households.AllKnown)
        {
            counts[Missing]++;
            counts[People + Missing] += members;
            return;
        }

        var score = BitOperations.PopCount((uint)deprived);
        var isPoor = score >= Households.Cutoff;
        counts[0]++;
        counts[People] += members;
        if (isPoor)
        {
            counts[Poor]++;
            counts[Scores] += score;
            counts[People + Poor] += members;
            counts[People + Scores] += (long)score * members;
        }

        for (var rest = deprived; rest != 0; rest &= rest - 1)
        {
            var at = BitOperations.TrailingZeroCount(rest);
            counts[Uncensored + at]++;
            counts[People + Uncensored + at] += members;
            if (isPoor)
            {
                counts[Censored + at]++;
                counts[People + Censored + at] += members;
            }
        }
    }

    private static void Add(Answer answer, ReadOnlySpan<long> counts) => answer.AddCounts(
        counts[0], counts[Missing], counts[Poor], counts[Scores], counts[Uncensored..Censored], counts[Censored..People]);
}
