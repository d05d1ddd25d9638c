using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Finds the smallest changes that alter a status: just across a line, or just across the deprivation cut-off.</summary>
internal sealed class NearestChangeFinder(Cutoffs cutoffs, ChangeUnit incomeUnit, int indicatorLimit)
{
    /// <summary>Returns the nearest changes, or null when the status is not decided and there is nothing to alter.</summary>
    public NearestChange? Find(long? income, DeprivationCount deprived) =>
        income is { } known && cutoffs.Decide(income, deprived) is { IsDecided: true } now
            ? new NearestChange(ByIncome(known, deprived, now.Status), ByIndicators(known, deprived, now.Status))
            : null;

    private StatusChange? ByIncome(long income, DeprivationCount deprived, PovertyStatus now) => Lines()
        .Select(line => income > line ? line : line + 1)
        .Select(target => (Target: target, Difference: (Int128)target - income))
        .Where(change => Int128.Abs(change.Difference) <= long.MaxValue)
        .Select(change => new StatusChange((long)change.Difference, incomeUnit, cutoffs.Decide(change.Target, deprived)))
        .Where(change => change.Becomes.Best != now && change.Becomes.Worst != now)
        .OrderBy(change => Math.Abs(change.Difference))
        .ThenBy(change => change.Difference)
        .FirstOrDefault();

    private StatusChange? ByIndicators(long income, DeprivationCount deprived, PovertyStatus now)
    {
        var target = deprived.AtLeast >= cutoffs.Deprivations ? cutoffs.Deprivations - 1 : cutoffs.Deprivations;
        if (!deprived.IsExact || target > indicatorLimit)
        {
            return null;
        }

        var becomes = cutoffs.Decide(income, DeprivationCount.Exactly(target));
        return becomes.Status == now ? null : new StatusChange(target - deprived.AtLeast, ChangeUnit.Indicators, becomes);
    }

    private IEnumerable<long> Lines()
    {
        if (cutoffs.IncomeAlone is { } incomeAlone)
        {
            yield return incomeAlone;
        }

        yield return cutoffs.WithDeprivations;
        if (cutoffs.Average is { } average)
        {
            yield return average;
        }
    }
}
