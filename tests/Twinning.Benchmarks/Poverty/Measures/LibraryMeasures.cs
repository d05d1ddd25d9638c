using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>The answer by the library.</summary>
internal static class LibraryMeasures
{
    private static readonly IndicatorWeights s_weights = IndicatorWeights.Equal(Households.Indicators);
    private static readonly PovertyCutoff s_cutoff = PovertyCutoff.OfCount(Households.Cutoff, Households.Indicators);

    private static readonly IReadOnlyList<PovertyCutoff> s_elevenCutoffs =
    [
        PovertyCutoff.Of(Fraction.Of(1, 3)),
        .. Enumerable.Range(1, Households.Indicators).Select(count => PovertyCutoff.OfCount(count, Households.Indicators)),
    ];

    public static IReadOnlyList<DeprivationProfile> CountColumns(Households households)
    {
        var builder = new DeprivationProfileBuilder(Households.Indicators, Households.Groups);
        builder.AddColumns(households.Deprived, households.Known, households.Members, households.Group);
        return builder.ToProfiles();
    }

    public static IReadOnlyList<DeprivationProfile> CountColumnsInTwoThreads(Households households) =>
        new DeprivationColumns(households.Deprived, households.Known, households.Members, households.Group)
            .ToProfiles(Households.Indicators, Households.Groups, 2);

    public static IReadOnlyList<DeprivationProfile> CountObjects(Households households)
    {
        var builder = new DeprivationProfileBuilder(Households.Indicators, Households.Groups);
        AddObjects(builder, households);
        return builder.ToProfiles();
    }

    private static void AddObjects(DeprivationProfileBuilder builder, Households households)
    {
        foreach (var household in households.Objects)
        {
            builder.Add(household.Group, household.Deprived, household.Known, household.Members);
        }
    }

    /// <summary>Returns the bytes that adding the households to a builder allocates; its table is made with the first and left out.</summary>
    public static long AllocatedByAddingObjects(Households households)
    {
        var builder = new DeprivationProfileBuilder(Households.Indicators, Households.Groups);
        builder.Add(0, 0, 0, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        AddObjects(builder, households);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Measures by households and by people at one cut-off and reads every figure.</summary>
    public static Answer Measure(IReadOnlyList<DeprivationProfile> profiles)
    {
        var groups = Named(profiles);
        var households = AlkireFoster.Decompose(groups, s_weights, s_cutoff);
        var people = AlkireFoster.Decompose(groups, s_weights, s_cutoff, Weighting.People);
        var answer = new Answer();
        foreach (var (ofHouseholds, ofPeople) in households.Groups.Zip(people.Groups))
        {
            Add(answer, ofHouseholds.Result);
            Add(answer, ofPeople.Result);
        }

        Add(answer, households.Whole);
        Add(answer, people.Whole);
        return answer;
    }

    /// <summary>Measures by households at eleven cut-offs.</summary>
    /// <returns>How many of the measures of the groups and the whole are defined; to know it, each is read.</returns>
    public static int MeasureAtElevenCutoffs(IReadOnlyList<ProfileGroup> groups)
    {
        var defined = 0;
        foreach (var decomposition in AlkireFoster.Decompose(groups, s_weights, s_elevenCutoffs))
        {
            defined += Defined(decomposition.Whole);
            foreach (var group in decomposition.Groups)
            {
                defined += Defined(group.Result);
            }
        }

        return defined;
    }

    public static IReadOnlyList<ProfileGroup> Named(IReadOnlyList<DeprivationProfile> profiles) =>
        [.. profiles.Select((profile, at) => new ProfileGroup(at.ToString(CultureInfo.InvariantCulture), profile))];

    private static void Add(Answer answer, AlkireFosterResult result)
    {
        answer.Add(result.Total);
        answer.Add(result.Missing);
        answer.Add(result.Poor);
        answer.Add(Number(result.Incidence));
        answer.Add(Number(result.Intensity));
        answer.Add(Number(result.AdjustedHeadcountRatio));
        foreach (var ratio in result.UncensoredHeadcountRatios.Concat(result.CensoredHeadcountRatios))
        {
            answer.Add(Number(ratio));
        }
    }

    private static int Defined(AlkireFosterResult result)
    {
        var defined = Defined(result.Incidence) + Defined(result.Intensity) + Defined(result.AdjustedHeadcountRatio);
        foreach (var ratio in result.UncensoredHeadcountRatios)
        {
            defined += Defined(ratio);
        }

        foreach (var ratio in result.CensoredHeadcountRatios)
        {
            defined += Defined(ratio);
        }

        return defined;
    }

    private static int Defined(Measured measured) => measured.IsDefined ? 1 : 0;

    private static double Number(Measured measured) =>
        measured.Value is { } value ? (double)value.Numerator / (double)value.Denominator : double.NaN;
}
