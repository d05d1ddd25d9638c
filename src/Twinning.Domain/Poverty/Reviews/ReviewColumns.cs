using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty.Classification;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>The households of a review in columns, each row a household: classified and counted in one pass, with no object for any of them.</summary>
/// <param name="Income">The income per person a month in đồng, or <see cref="HouseholdColumns.UnknownIncome"/>.</param>
/// <param name="Deprived">The indicators in which each household is deprived, as a bit set: bit 0 is the first indicator.</param>
/// <param name="Known">The known indicators of each household.</param>
/// <param name="Settlement">Where each lives: 0 for rural, 1 for urban, as <see cref="SettlementType"/>.</param>
/// <param name="Members">The members of each household.</param>
/// <param name="Group">The group of each household, such as its village, from 0; may be empty when there is one group.</param>
public sealed record ReviewColumns(
    ReadOnlyMemory<long> Income,
    ReadOnlyMemory<ushort> Deprived,
    ReadOnlyMemory<ushort> Known,
    ReadOnlyMemory<byte> Settlement,
    ReadOnlyMemory<ushort> Members,
    ReadOnlyMemory<ushort> Group)
{
    /// <summary>Classifies every household under a standard and counts each group by status and by deprivations.</summary>
    /// <param name="standard">The standard of the review.</param>
    /// <param name="groupCount">The number of groups, from 1 to 65,536.</param>
    /// <param name="degreeOfParallelism">How many parts are counted at the same time, from 1 to 512; the counts are the same for any.</param>
    /// <returns>What was counted of each group, in the order of their numbers.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or a row says what it cannot (see <see cref="HouseholdColumns.Classify"/>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number, or a value in a column, is out of bounds.</exception>
    public IReadOnlyList<ReviewCount> Count(PovertyStandard standard, int groupCount = 1, int degreeOfParallelism = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degreeOfParallelism, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(degreeOfParallelism, 512);
        var rows = Income.Length;
        var columns = new[] { Deprived.Length, Known.Length, Settlement.Length, Members.Length, Group.IsEmpty && groupCount == 1 ? rows : Group.Length };
        if (columns.Any(length => length != rows))
        {
            throw new ArgumentException("The columns differ in length.");
        }

        if (degreeOfParallelism == 1)
        {
            return CountPart(standard, groupCount, this).ToCounts();
        }

        try
        {
            return Parts(degreeOfParallelism).ToArray().AsParallel().WithDegreeOfParallelism(degreeOfParallelism)
                .Select(part => CountPart(standard, groupCount, part))
                .Aggregate((counted, other) => counted.Take(other))
                .ToCounts();
        }
        catch (AggregateException failures)
        {
            throw failures.InnerExceptions[0];
        }
    }

    private static ReviewTally CountPart(PovertyStandard standard, int groupCount, ReviewColumns part)
    {
        var tally = new ReviewTally(standard, groupCount);
        tally.Add(part);
        return tally;
    }

    private IEnumerable<ReviewColumns> Parts(int count)
    {
        for (var part = 0; part < count; part++)
        {
            yield return Rows((int)((long)Income.Length * part / count), (int)((long)Income.Length * (part + 1) / count));
        }
    }

    private ReviewColumns Rows(int from, int to) => new(
        Income[from..to], Deprived[from..to], Known[from..to], Settlement[from..to], Members[from..to], Group.IsEmpty ? Group : Group[from..to]);
}
