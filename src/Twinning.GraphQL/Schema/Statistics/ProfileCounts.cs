using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The households of an area by deprivation: those whose indicators are all known, and the poor among them.</summary>
internal sealed record ProfileCounts(PovertyStandard Standard, long Households, DeprivationProfile All, Lazy<DeprivationProfile> PoorOnDemand)
{
    /// <summary>Gets the profile of the poor; not every table needs it, and a province has many areas.</summary>
    public DeprivationProfile Poor => PoorOnDemand.Value;

    /// <summary>Counts; null where the round cannot speak for the area, or the standard's indicators are not known.</summary>
    public static ProfileCounts? Of(ReviewedRound round, long area, PopulationBase population, SettlementType? settlement) =>
        round.Standard is { Indicators: { } indicators } standard && round.CountsOf(area, population, settlement) is { } counts
            ? new ProfileCounts(
                standard,
                counts.Households,
                round.ProfileOf(area, population, settlement, indicators.Count)!,
                new Lazy<DeprivationProfile>(() => round.ProfileOf(area, population, settlement, indicators.Count, PovertyStatus.Poor)!))
            : null;

    /// <summary>Returns the counts from which the measures at the standard's cut-off follow.</summary>
    public IReadOnlyList<long> Multidimensional()
    {
        var cutoff = Standard.DeprivationCutoff.Value;
        var reached = All.Patterns.Where(pattern => BitOperations.PopCount(pattern.Pattern) >= cutoff).ToList();
        var poor = reached.Sum(pattern => pattern.Households);
        List<long> counts = [All.Households, All.MissingHouseholds, poor, All.Households - poor];
        for (var indicator = 0; indicator < All.IndicatorCount; indicator++)
        {
            var (deprived, censored) = (Count(All.Patterns, indicator), Count(reached, indicator));
            counts.AddRange([deprived, All.Households - deprived, censored, poor - censored, deprived - censored]);
        }

        return counts;
    }

    /// <summary>Returns how many are deprived in an indicator.</summary>
    public long CountDeprived(int indicator) => Count(All.Patterns, indicator);

    /// <summary>Returns how many of the poor are deprived in an indicator.</summary>
    public long CountPoorDeprived(int indicator) => Count(Poor.Patterns, indicator);

    /// <summary>Returns the counts that follow from how many are deprived in an indicator.</summary>
    public IReadOnlyList<long> Deprived(int indicator) => indicator < All.IndicatorCount
        ? [All.Households, All.MissingHouseholds, Count(All.Patterns, indicator), All.Households - Count(All.Patterns, indicator)]
        : [];

    /// <summary>Returns the counts that follow from how many of the poor are deprived in an indicator.</summary>
    public IReadOnlyList<long> PoorDeprived(int indicator)
    {
        if (indicator >= All.IndicatorCount)
        {
            return [];
        }

        var (deprived, poor) = (Count(All.Patterns, indicator), Count(Poor.Patterns, indicator));
        return [.. Deprived(indicator), Poor.Households, Poor.MissingHouseholds, poor, Poor.Households - poor, deprived - poor];
    }

    private static long Count(IEnumerable<PatternCount> patterns, int indicator) =>
        patterns.Where(pattern => (pattern.Pattern >> indicator & 1) == 1).Sum(pattern => pattern.Households);
}
