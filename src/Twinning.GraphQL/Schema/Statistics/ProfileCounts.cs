using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The households of an area by deprivation: those whose indicators are all known, and of them the poor and the near-poor; it adds up over villages.</summary>
internal sealed class ProfileCounts
{
    private static readonly SplitNames PoorSplit = new("poor");
    private static readonly SplitNames[] ReachedSplits =
        [.. Enumerable.Range(0, PovertyStandard.MostIndicators).Select(indicator => new SplitNames($"reached and {indicator}"))];

    private readonly PovertyStandard _standard;
    private readonly int _indicators;

    // The deprived who are not poor, of villages without poor, or whose poor are known to lack the same.
    private readonly DeprivedCounts _besideAlikePoor;

    private ProfileCounts(PovertyStandard standard)
    {
        (_standard, _indicators) = (standard, standard.Indicators!.Count);
        (All, Poor, NearPoor, Reached) = (new(_indicators), new(_indicators), new(_indicators), new(_indicators));
        _besideAlikePoor = new(_indicators);
    }

    /// <summary>Gets the households, whatever their status.</summary>
    public DeprivedCounts All { get; }

    /// <summary>Gets the poor.</summary>
    public DeprivedCounts Poor { get; }

    /// <summary>Gets those who are deprived in as many indicators as make poor.</summary>
    public DeprivedCounts Reached { get; }

    /// <summary>Gets what everybody knows of them.</summary>
    public DeprivationShape Shape => Less(null);

    private DeprivedCounts NearPoor { get; }

    // Where nobody is poor by income alone, the poor are deprived enough and the near-poor are not; so each can be subtracted.
    private bool IsPoorDeprivedEnough => _standard.Rural.IncomeAlone is null && _standard.Urban.IncomeAlone is null;

    /// <summary>Counts the households of a village.</summary>
    /// <param name="standard">The standard, whose indicators are known.</param>
    /// <param name="rows">What was counted, of minority households or of all.</param>
    /// <param name="minority">The counts of the minority alone where those of all are made; null where they are made themselves.</param>
    public static ProfileCounts OfVillage(PovertyStandard standard, IEnumerable<VillageSummaryRow> rows, ProfileCounts? minority)
    {
        var village = new ProfileCounts(standard);
        foreach (var row in rows.Where(row => row.Profile is not null))
        {
            village.Add(row);
        }

        if (minority is not null)
        {
            village._besideAlikePoor.Add(minority._besideAlikePoor);
        }

        if (village.Less(minority).AreDeprivedPoorKnown)
        {
            village.AddBesidePoor(village, 1);
            if (minority is not null)
            {
                village.AddBesidePoor(minority, -1);
            }
        }

        return village;
    }

    /// <summary>Adds villages up.</summary>
    public static ProfileCounts Sum(PovertyStandard standard, IEnumerable<ProfileCounts> villages)
    {
        var sum = new ProfileCounts(standard);
        foreach (var village in villages)
        {
            sum.All.Add(village.All);
            sum.Poor.Add(village.Poor);
            sum.NearPoor.Add(village.NearPoor);
            sum.Reached.Add(village.Reached);
            sum._besideAlikePoor.Add(village._besideAlikePoor);
        }

        return sum;
    }

    /// <summary>Gets what everybody knows of those that are not among others: of the majority.</summary>
    public DeprivationShape Less(ProfileCounts? others) => new(
        All.Households - (others?.All.Households ?? 0),
        Poor.Households - (others?.Poor.Households ?? 0),
        NearPoor.Households - (others?.NearPoor.Households ?? 0),
        Enumerable.Range(0, _indicators).Count(indicator => All[indicator] != (others?.All[indicator] ?? 0)),
        _standard.DeprivationCutoff.Value,
        IsPoorDeprivedEnough ? _standard.DeprivationCutoff.Value : null)
    {
        Reached = Reached.Households - (others?.Reached.Households ?? 0),
    };

    /// <summary>Puts down of how many households, poor and other, all indicators are known, and of how many not.</summary>
    public void PutKnown(GroupNames names, CellCounts counts) => counts.Add(
        names["known"],
        All.Households,
        All.Missing,
        Poor.Households,
        Poor.Missing,
        All.Households - Poor.Households,
        All.Missing - Poor.Missing);

    /// <summary>Puts down the counts from which the measures at the standard's cut-off follow.</summary>
    public void PutMultidimensional(GroupNames names, CellCounts counts)
    {
        var poor = Reached.Households;
        counts.AddRest(names["reached"], poor, All.Households - poor);
        for (var indicator = 0; indicator < _indicators; indicator++)
        {
            PutSplit(ReachedSplits[indicator], names, All[indicator], poor, Reached[indicator], counts);
        }

        if (IsPoorDeprivedEnough)
        {
            counts.AddRest(names["reached by income"], Poor.Households, poor - Poor.Households);
            counts.AddRest(names["not reached by income"], poor - Poor.Households, All.Households - poor - NearPoor.Households);
        }
    }

    /// <summary>Puts down the counts that follow from how many are deprived in an indicator, and what the poor, subtracted, leave in villages where these are known to be alike.</summary>
    public void PutDeprivedIn(int indicator, GroupNames names, CellCounts counts)
    {
        if (indicator < _indicators)
        {
            counts.AddRest(names["deprived"], All[indicator], All.Households - All[indicator]);
            counts.Add(names["beside the poor"], _besideAlikePoor[indicator]);
        }
    }

    /// <summary>Puts down the counts that follow from how many of the poor are deprived in an indicator.</summary>
    public void PutPoorDeprivedIn(int indicator, GroupNames names, CellCounts counts)
    {
        if (indicator >= _indicators)
        {
            return;
        }

        var deprived = Poor[indicator];
        PutSplit(PoorSplit, names, All[indicator], Poor.Households, deprived, counts);
        if (IsPoorDeprivedEnough)
        {
            var more = Reached[indicator] - deprived;
            counts.AddRest(names["reached by income"], deprived, more);
            counts.AddRest(names["not reached by income"], more, Reached.Households - Poor.Households - more);
        }
    }

    private void Add(VillageSummaryRow row)
    {
        var status = row.Status == PovertyStatus.Poor ? Poor : row.Status == PovertyStatus.NearPoor ? NearPoor : null;
        var missing = PackedProfile.Read(_indicators, row.Profile!, pattern =>
        {
            All.Add(pattern);
            status?.Add(pattern);
            if (BitOperations.PopCount(pattern.Pattern) >= _standard.DeprivationCutoff.Value)
            {
                Reached.Add(pattern);
            }
        });
        All.AddMissing(missing.Households);
        status?.AddMissing(missing.Households);
    }

    private void AddBesidePoor(ProfileCounts counts, int times)
    {
        _besideAlikePoor.Add(counts.All, times);
        _besideAlikePoor.Add(counts.Poor, -times);
    }

    // That all of a group are deprived, or none, that all the deprived are of the group, or all outside it are deprived says a thing of each of them.
    private void PutSplit(SplitNames split, GroupNames names, long deprived, long group, long both, CellCounts counts)
    {
        counts.AddRest(names[split.Deprived], both, group - both);
        counts.Add(names[split.Both], restTells: true, deprived - both, group - both, both);
        counts.AddRest(names[split.NotOfTheGroup], both, deprived - both);
        counts.AddRest(names[split.Neither], deprived - both, All.Households - deprived - group + both);
    }

    /// <summary>The names of the four groups of a split, made once for all areas.</summary>
    private sealed class SplitNames(string name)
    {
        public string Deprived { get; } = $"{name}: deprived";

        public string Both { get; } = $"{name}: both";

        public string NotOfTheGroup { get; } = $"{name}: not of the group";

        public string Neither { get; } = $"{name}: neither";
    }
}
