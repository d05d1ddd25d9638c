using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Households in columns, each row a household, as a bulk reader holds them.</summary>
/// <param name="Deprived">The deprived indicators of each household as a bit set: bit 0 is the first indicator.</param>
/// <param name="Known">The known indicators of each household as a bit set.</param>
/// <param name="Members">The members of each household.</param>
/// <param name="Group">The group of each household, from 0; may be empty when there is one group.</param>
public sealed record DeprivationColumns(
    ReadOnlyMemory<ushort> Deprived, ReadOnlyMemory<ushort> Known, ReadOnlyMemory<ushort> Members, ReadOnlyMemory<ushort> Group)
{
    /// <summary>Counts the households into one profile per group, in one pass.</summary>
    /// <param name="indicatorCount">The number of indicators, from 1 to 16.</param>
    /// <param name="groupCount">The number of groups, from 1 to 65,536.</param>
    /// <param name="degreeOfParallelism">How many parts are counted at the same time, from 1 to 512; the profiles are the same for any.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number, or a value in a column, is out of bounds.</exception>
    public IReadOnlyList<DeprivationProfile> ToProfiles(int indicatorCount, int groupCount, int degreeOfParallelism = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(degreeOfParallelism, 512);
        if (degreeOfParallelism == 1)
        {
            return Count(indicatorCount, groupCount, this).ToProfiles();
        }

        try
        {
            return Parts(degreeOfParallelism).ToArray().AsParallel().WithDegreeOfParallelism(degreeOfParallelism)
                .Select(part => Count(indicatorCount, groupCount, part))
                .Aggregate((counted, other) => counted.Take(other))
                .ToProfiles();
        }
        catch (AggregateException failures)
        {
            throw failures.InnerExceptions[0];
        }
    }

    private static DeprivationProfileBuilder Count(int indicatorCount, int groupCount, DeprivationColumns columns)
    {
        var builder = new DeprivationProfileBuilder(indicatorCount, groupCount);
        builder.AddColumns(columns.Deprived.Span, columns.Known.Span, columns.Members.Span, columns.Group.Span);
        return builder;
    }

    private IEnumerable<DeprivationColumns> Parts(int count)
    {
        var rows = Deprived.Length;
        if (Known.Length != rows || Members.Length != rows || !(Group.Length == rows || Group.IsEmpty))
        {
            throw new ArgumentException("The columns differ in length.");
        }

        for (var part = 0; part < count; part++)
        {
            var (start, end) = ((int)((long)rows * part / count), (int)((long)rows * (part + 1) / count));
            yield return new DeprivationColumns(
                Deprived[start..end], Known[start..end], Members[start..end], Group.IsEmpty ? Group : Group[start..end]);
        }
    }
}
