using System;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

/// <summary>A count that does not fit into 64 bits is refused, wherever it would arise, and never wraps around.</summary>
public class CountOverflowTests
{
    private const ushort All = 0b1;
    private const ushort None = 0;

    [Theory]
    [InlineData(All, long.MaxValue, 0)]
    [InlineData(All, 0, long.MaxValue)]
    [InlineData(None, long.MaxValue, 0)]
    [InlineData(None, 0, long.MaxValue)]
    public void Profiles_do_not_merge_beyond_64_bits(ushort known, long households, long people)
    {
        var most = Counted(known, households, people);
        var one = Counted(known, Math.Sign(households), Math.Sign(people));

        Assert.Throws<OverflowException>(() => most.Merge(one));
        Assert.Equal(households, most.Merge(DeprivationProfile.Empty(1)).Households + most.MissingHouseholds);
    }

    [Theory]
    [InlineData(long.MaxValue, 0, 1, 0)]
    [InlineData(0, long.MaxValue, 0, 1)]
    public void Counts_of_one_pattern_do_not_add_up_beyond_64_bits(long households, long people, long moreHouseholds, long morePeople)
    {
        var builder = new DeprivationProfileBuilder(1);
        builder.AddCounted(0, All, All, households, people);

        Assert.Throws<OverflowException>(() => builder.AddCounted(0, All, All, moreHouseholds, morePeople));
    }

    [Theory]
    [InlineData(All, All)]
    [InlineData(None, All)]
    [InlineData(None, None)]
    public void Groups_do_not_add_up_beyond_64_bits(ushort deprived, ushort known)
    {
        ProfileGroup[] groups = [new("one", Counted(known, long.MaxValue, 0, deprived)), new("two", Counted(known, 1, 0, deprived))];

        Assert.Throws<OverflowException>(() =>
            AlkireFoster.Decompose(groups, IndicatorWeights.Equal(1), PovertyCutoff.Intersection).Whole.Missing);
    }

    [Fact]
    public void Households_of_unknown_income_do_not_add_up_beyond_64_bits()
    {
        var counter = new PovertyGapCounter(new Dong(1));
        counter.Add(null, long.MaxValue);

        Assert.Throws<OverflowException>(() => counter.Add(null, 1));
    }

    private static DeprivationProfile Counted(ushort known, long households, long people, ushort deprived = 0)
    {
        var builder = new DeprivationProfileBuilder(1);
        builder.AddCounted(0, deprived, known, households, people);
        return builder.ToProfile();
    }
}
