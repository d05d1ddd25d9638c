using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;
using Twinning.Domain.Statistics;

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

    /// <summary>Gets what everybody knows of them.</summary>
    public DeprivationShape Shape => Less(null);

    /// <summary>Gets what everybody knows of those that are not among others: of the majority.</summary>
    public DeprivationShape Less(ProfileCounts? others) => new(
        All.Households - (others?.All.Households ?? 0),
        Poor.Households - (others?.Poor.Households ?? 0),
        NearPoor.Households - (others?.NearPoor.Households ?? 0),
        Enumerable.Range(0, All.IndicatorCount).Count(indicator => CountDeprived(indicator) != (others?.CountDeprived(indicator) ?? 0)),
        Standard.DeprivationCutoff.Value,
        IsPoorDeprivedEnough ? Standard.DeprivationCutoff.Value : null);

    /// <summary>Returns of how many households, poor and other, all indicators are known, and of how many not.</summary>
    public IReadOnlyList<CountGroup> Known() =>
    [
        new("known",
        [
            All.Households, All.MissingHouseholds, Poor.Households, Poor.MissingHouseholds,
            All.Households - Poor.Households, All.MissingHouseholds - Poor.MissingHouseholds,
        ]),
    ];

    /// <summary>Returns the counts from which the measures at the standard's cut-off follow.</summary>
    public IReadOnlyList<CountGroup> Multidimensional()
    {
        var reached = Reached;
        var poor = reached.Sum(pattern => pattern.Households);
        List<CountGroup> groups = [Rest("reached", poor, All.Households - poor)];
        for (var indicator = 0; indicator < All.IndicatorCount; indicator++)
        {
            groups.AddRange(Split($"reached and {indicator}", CountDeprived(indicator), poor, Count(reached, indicator)));
        }

        return !IsPoorDeprivedEnough ? groups :
        [
            .. groups,
            Rest("reached by income", Poor.Households, poor - Poor.Households),
            Rest("not reached by income", poor - Poor.Households, All.Households - poor - NearPoor.Households),
        ];
    }

    /// <summary>Returns how many are deprived in an indicator.</summary>
    public long CountDeprived(int indicator) => Count(All.Patterns, indicator);

    /// <summary>Returns how many of the poor are deprived in an indicator.</summary>
    public long CountPoorDeprived(int indicator) => Count(Poor.Patterns, indicator);

    /// <summary>Returns how many of the deprived of an indicator are not poor.</summary>
    public long CountDeprivedBesidePoor(int indicator) => CountDeprived(indicator) - CountPoorDeprived(indicator);

    /// <summary>Returns the counts that follow from how many are deprived in an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="besideAlikePoor">How many of them are not poor, in villages without poor, or whose poor are known to lack the same: what the poor, subtracted, leave.</param>
    public IReadOnlyList<CountGroup> Deprived(int indicator, long besideAlikePoor) => indicator < All.IndicatorCount
        ? [Rest("deprived", CountDeprived(indicator), All.Households - CountDeprived(indicator)), new("beside the poor", [besideAlikePoor])]
        : [];

    /// <summary>Returns the counts that follow from how many of the poor are deprived in an indicator.</summary>
    public IReadOnlyList<CountGroup> PoorDeprived(int indicator)
    {
        if (indicator >= All.IndicatorCount)
        {
            return [];
        }

        var deprived = CountPoorDeprived(indicator);
        var groups = Split("poor", CountDeprived(indicator), Poor.Households, deprived);
        if (!IsPoorDeprivedEnough)
        {
            return [.. groups];
        }

        var reached = Reached;
        var more = Count(reached, indicator) - deprived;
        return
        [
            .. groups,
            Rest("reached by income", deprived, more),
            Rest("not reached by income", more, reached.Sum(pattern => pattern.Households) - Poor.Households - more),
        ];
    }

    // That all of a group are deprived, or none, that all the deprived are of the group, or all outside it are deprived says a thing of each of them.
    private IEnumerable<CountGroup> Split(string name, long deprived, long group, long both) =>
    [
        Rest($"{name}: deprived", both, group - both),
        new($"{name}: both", [deprived - both, group - both, both], RestTells: true),
        Rest($"{name}: not of the group", both, deprived - both),
        Rest($"{name}: neither", deprived - both, All.Households - deprived - group + both),
    ];

    private static CountGroup Rest(string name, long some, long others) => new(name, [some, others], RestTells: true);

    private static long Count(IEnumerable<PatternCount> patterns, int indicator) =>
        patterns.Where(pattern => (pattern.Pattern >> indicator & 1) == 1).Sum(pattern => pattern.Households);
}
