using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty;
using Xunit;

namespace Twinning.Domain.Tests.Poverty;

public class DeprivationsTests
{
    [Fact]
    public void A_deprived_indicator_is_a_known_one()
    {
        Assert.Throws<ArgumentException>(() => Deprivations.Of(0b100, 0b011));
        Assert.Equal(1, Deprivations.Of(0b001, 0b011).DeprivedCount);
        Assert.Equal(2, Deprivations.Of(0b001, 0b011).KnownCount);
    }

    [Theory]
    [InlineData(0b0000, 0b0000, 0, 4)]
    [InlineData(0b0101, 0b0111, 2, 3)]
    [InlineData(0b1111, 0b1111, 4, 4)]
    [InlineData(0b0000, 0b1111, 0, 0)]
    public void Every_unknown_indicator_may_be_deprived(int deprived, int known, int atLeast, int atMost) =>
        Assert.Equal(DeprivationCount.Between(atLeast, atMost), Deprivations.Of((ushort)deprived, (ushort)known).CountAmong(4));

    [Fact]
    public void A_known_indicator_beyond_the_standard_is_an_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Deprivations.Of(0, 0b10000).CountAmong(4));
        Assert.Equal(DeprivationCount.Between(0, 16), Deprivations.NotKnown.CountAmong(16));
        Assert.Equal(DeprivationCount.Exactly(16), Deprivations.AllKnown(ushort.MaxValue, 16).CountAmong(16));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deprivations.NotKnown.CountAmong(17));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deprivations.NotKnown.CountAmong(-1));
        Assert.Throws<ArgumentException>(() => Deprivations.AllKnown(0b10000, 4));
    }

    [Fact]
    public void A_position_lies_within_sixteen()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Deprivations.NotKnown.At(16));
        Assert.Throws<ArgumentOutOfRangeException>(() => Deprivations.NotKnown.At(-1));
        Assert.True(Deprivations.NotKnown.With(15, true).At(15));
    }

    [Fact]
    public void What_is_put_in_comes_out() => Gen.OneOf(Gen.Const((bool?)null), Gen.Bool.Select(b => (bool?)b)).Array[16].Sample(
        findings =>
        {
            var deprivations = findings.Index().Aggregate(Deprivations.NotKnown, (made, next) => made.With(next.Index, next.Item));

            Assert.Equal(findings, Enumerable.Range(0, 16).Select(deprivations.At));
            Assert.Equal(findings.Count(finding => finding == true), deprivations.CountAmong(16).AtLeast);
            Assert.Equal(findings.Count(finding => finding != false), deprivations.CountAmong(16).AtMost);
            Assert.Equal(Deprivations.Of(deprivations.Deprived, deprivations.Known), deprivations);
        },
        iter: Tries.Of(2000));

    [Fact]
    public void A_count_has_ordered_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DeprivationCount.Between(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeprivationCount.Exactly(-1));
        Assert.True(DeprivationCount.Exactly(3).IsExact);
        Assert.False(DeprivationCount.Between(3, 4).IsExact);
        Assert.Equal(DeprivationCount.Between(0, 12), DeprivationCount.NotKnown(PovertyStandards.Vn2022));
        Assert.Equal(DeprivationCount.Between(0, 16), DeprivationCount.NotKnown(PovertyStandards.Vn2027));
    }
}
