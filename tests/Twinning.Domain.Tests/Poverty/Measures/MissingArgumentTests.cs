using System;
using System.Collections.Generic;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class MissingArgumentTests
{
    private static readonly DeprivationProfile Profile = DeprivationProfile.Empty(1);

    private static readonly IndicatorWeights Weights = IndicatorWeights.Equal(1);

    private static readonly PovertyCutoff[] Cutoffs = [PovertyCutoff.Intersection];

    private static readonly AlkireFosterResult Result = AlkireFoster.Measure(Profile, Weights, PovertyCutoff.Intersection);

    [Fact]
    public void Measuring_patterns_names_what_is_missing()
    {
        Assert.Throws<ArgumentNullException>("profile", () => AlkireFoster.Measure(null!, Weights, Cutoffs));
        Assert.Throws<ArgumentNullException>("weights", () => AlkireFoster.Measure(Profile, null!, Cutoffs));
        Assert.Throws<ArgumentNullException>("cutoffs", () => AlkireFoster.Measure(Profile, Weights, (IReadOnlyList<PovertyCutoff>)null!));
        Assert.Throws<ArgumentNullException>("groups", () => AlkireFoster.Decompose(null!, Weights, Cutoffs));
        Assert.Throws<ArgumentNullException>("weights", () => AlkireFoster.Decompose([], null!, Cutoffs));
        Assert.Throws<ArgumentNullException>("cutoffs", () => AlkireFoster.Decompose([], Weights, (IReadOnlyList<PovertyCutoff>)null!));
        Assert.Throws<ArgumentNullException>("earlier", () => ShapleySplit.Between(null!, Result));
        Assert.Throws<ArgumentNullException>("later", () => ShapleySplit.Between(Result, null!));
        Assert.Throws<ArgumentNullException>("profiles", () => DeprivationProfile.Merge(null!));
        Assert.Throws<ArgumentNullException>("other", () => Profile.Merge((DeprivationProfile)null!));
    }

    [Fact]
    public void Weighting_names_what_is_missing()
    {
        Assert.Throws<ArgumentNullException>("weights", () => IndicatorWeights.Of(null!));
        Assert.Throws<ArgumentNullException>("indicatorsByDimension", () => IndicatorWeights.Nested((IReadOnlyList<int>)null!));
        Assert.Throws<ArgumentNullException>("dimensions", () => IndicatorWeights.Nested((IReadOnlyList<DimensionWeight>)null!));
        Assert.Throws<ArgumentNullException>("weights", () => PovertyCutoff.Union(null!));
    }

    [Fact]
    public void Measuring_incomes_and_achievements_names_what_is_missing()
    {
        CardinalDimension[] dimensions = [new(Fraction.One, Fraction.One)];
        Assert.Throws<ArgumentNullException>("rows", () => CardinalPoverty.Measure(null!, dimensions, Cutoffs, CutoffBoundary.Included));
        Assert.Throws<ArgumentNullException>("dimensions", () => CardinalPoverty.Measure([], null!, Cutoffs, CutoffBoundary.Included));
        Assert.Throws<ArgumentNullException>(
            "cutoffs", () => CardinalPoverty.Measure([], dimensions, (IReadOnlyList<PovertyCutoff>)null!, CutoffBoundary.Included));
        Assert.Throws<ArgumentNullException>("rows", () => IncomeDistribution.Of(null!));
        Assert.Throws<ArgumentNullException>("other", () => new PovertyGapCounter(new Dong(1)).ToSums().Merge(null!));
    }
}
