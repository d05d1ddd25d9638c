using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The households of an area by deprivation: those whose indicators are all known, and of them the poor and the near-poor.</summary>
internal sealed record ProfileCounts(
    PovertyStandard Standard, DeprivationProfile All, DeprivationProfile Poor, DeprivationProfile NearPoor)
{
    // Where nobody is poor by income alone, the poor are deprived enough and the near-poor are not; so each can be subtracted.
    private bool IsPoorDeprivedEnough => Standard.Rural.IncomeAlone is null && Standard.Urban.IncomeAlone is null;

    private IReadOnlyList<PatternCount> Reached =>
        [.. All.Patterns.Where(pattern => BitOperations.PopCount(pattern.Pattern) >= Standard.DeprivationCutoff.Value)];

    /// <summary>Counts; null where the round cannot speak for the area, or the standard's indicators are not known.</summary>
    public static ProfileCounts? Of(ReviewedRound round, long area, PopulationBase population, SettlementType? settlement)
    {
        return round.Standard is { Indicators: { } indicators } standard && Sum() is { } all
            ? new ProfileCounts(standard, all, Sum(PovertyStatus.Poor)!, Sum(PovertyStatus.NearPoor)!)
            : null;

        DeprivationProfile? Sum(PovertyStatus? status = null) => round.ProfileOf(area, population, settlement, indicators!.Count, status);
    }

    /// <summary>Gets the shape of the deprivations.</summary>
    public DeprivationShape Shape => new(
        All.Households,
        Poor.Households,
        NearPoor.Households,
        [.. Enumerable.Range(0, All.IndicatorCount).Select(CountDeprived)],
        [.. Enumerable.Range(0, All.IndicatorCount).Select(CountPoorDeprived)],
        Standard.DeprivationCutoff.Value,
        IsPoorDeprivedEnough ? Standard.DeprivationCutoff.Value : null);

    /// <summary>Returns of how many households, poor and other, all indicators are known, and of how many not.</summary>
    public IReadOnlyList<long> Known() =>
    [
        All.Households, All.MissingHouseholds, Poor.Households, Poor.MissingHouseholds,
        All.Households - Poor.Households, All.MissingHouseholds - Poor.MissingHouseholds,
    ];

    /// <summary>Returns the counts from which the measures at the standard's cut-off follow.</summary>
    public IReadOnlyList<long> Multidimensional()
    {
        var reached = Reached;
        var poor = reached.Sum(pattern => pattern.Households);
        List<long> counts = [poor, All.Households - poor];
        for (var indicator = 0; indicator < All.IndicatorCount; indicator++)
        {
            counts.AddRange(Split(CountDeprived(indicator), poor, Count(reached, indicator)));
        }

        return IsPoorDeprivedEnough ? [.. counts, poor - Poor.Households, All.Households - poor - NearPoor.Households] : counts;
    }

    /// <summary>Returns how many are deprived in an indicator.</summary>
    public long CountDeprived(int indicator) => Count(All.Patterns, indicator);

    /// <summary>Returns how many of the poor are deprived in an indicator.</summary>
    public long CountPoorDeprived(int indicator) => Count(Poor.Patterns, indicator);

    /// <summary>Returns the counts that follow from how many are deprived in an indicator.</summary>
    public IReadOnlyList<long> Deprived(int indicator) => indicator < All.IndicatorCount
        ? [CountDeprived(indicator), All.Households - CountDeprived(indicator)]
        : [];

    /// <summary>Returns the counts that follow from how many of the poor are deprived in an indicator.</summary>
    public IReadOnlyList<long> PoorDeprived(int indicator)
    {
        if (indicator >= All.IndicatorCount)
        {
            return [];
        }

        var deprived = CountPoorDeprived(indicator);
        var counts = Split(CountDeprived(indicator), Poor.Households, deprived);
        if (!IsPoorDeprivedEnough)
        {
            return [.. counts];
        }

        var reached = Reached;
        var more = Count(reached, indicator) - deprived;
        return [.. counts, more, reached.Sum(pattern => pattern.Households) - Poor.Households - more];
    }

    // Both, the group alone, the deprived alone, neither.
    private IEnumerable<long> Split(long deprived, long group, long both) =>
        [both, group - both, deprived - both, All.Households - deprived - group + both];

    private static long Count(IEnumerable<PatternCount> patterns, int indicator) =>
        patterns.Where(pattern => (pattern.Pattern >> indicator & 1) == 1).Sum(pattern => pattern.Households);
}
