using System;
using CsCheck;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Law;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class QuotaPolicyTests
{
    // §3.5: 45 units of which 30 qualify for "good" or better.
    [Theory]
    [InlineData(QuotaBase.OfGood, 5)]
    [InlineData(QuotaBase.OfGoodAndAbove, 6)]
    [InlineData(QuotaBase.OfAllRated, 9)]
    public void Of_45_units_of_which_30_qualify_5_6_or_9_may_be_outstanding(QuotaBase quotaBase, int expected) =>
        Assert.Equal(expected, Policy(quotaBase).Most(30, 30, 45));

    // §3.5: rounding down is the default, so a small group gets none unless pooled.
    [Theory]
    [InlineData(QuotaRounding.Down, 4, 0)]
    [InlineData(QuotaRounding.Down, 5, 0)]
    [InlineData(QuotaRounding.Down, 6, 1)]
    [InlineData(QuotaRounding.HalfUp, 3, 0)]
    [InlineData(QuotaRounding.HalfUp, 4, 1)]
    [InlineData(QuotaRounding.Up, 1, 0)]
    [InlineData(QuotaRounding.Up, 2, 1)]
    [InlineData(QuotaRounding.Up, 0, 0)]
    public void Small_groups_depend_on_the_rounding(QuotaRounding rounding, int qualifying, int expected) =>
        Assert.Equal(expected, (Policy(QuotaBase.OfGood) with { Rounding = rounding }).Most(qualifying, qualifying, qualifying));

    [Fact]
    public void No_more_than_the_candidates_can_be_outstanding() => Assert.Equal(2, Policy(QuotaBase.OfGood).Most(30, 2, 45));

    [Fact]
    public void An_exception_raises_the_share_where_one_is_known()
    {
        var policy = EvaluationInstruments.Of2025.Quota! with { ExceptionShare = Fraction.Of(1, 4) };
        Assert.Equal(Fraction.Of(1, 4), policy.WithException().Share);
        Assert.Equal((5, 6), (policy.Most(30, 30, 45), policy.WithException().Most(30, 30, 45)));
        Assert.Throws<InvalidOperationException>(() => Policy(QuotaBase.OfGood).WithException());
    }

    [Fact]
    public void Numbers_that_are_no_parts_of_each_other_are_a_bug()
    {
        var policy = Policy(QuotaBase.OfGood);
        Assert.Throws<ArgumentOutOfRangeException>(() => policy.Most(5, 6, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => policy.Most(11, 6, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => policy.Most(5, -1, 10));
        Assert.Throws<InvalidOperationException>(() => Policy((QuotaBase)9).Allowed(1, 1, 1));
        Assert.Throws<InvalidOperationException>(() => (policy with { Rounding = (QuotaRounding)9 }).Allowed(1, 1, 1));
    }

    [Fact]
    public void The_most_fits_and_one_more_does_not() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 100], Gen.Enum<QuotaBase>(), Gen.Enum<QuotaRounding>()).Sample(
            (candidates, good, below, percent, quotaBase, rounding) =>
            {
                var policy = new QuotaPolicy(Fraction.Of(percent, 100), quotaBase, rounding, null, LegalSources.OurConvention);
                var (qualifying, all) = (candidates + good, candidates + good + below);

                var most = policy.Most(qualifying, candidates, all);

                Assert.InRange(most, 0, candidates);
                Assert.True(most <= policy.Allowed(qualifying - most, most, all));
                Assert.True(most == candidates || most + 1 > policy.Allowed(qualifying - most - 1, most + 1, all));
            },
            iter: Tries.Of(2000));

    private static QuotaPolicy Policy(QuotaBase quotaBase) => new(Fraction.Of(1, 5), quotaBase, QuotaRounding.Down, null, LegalSources.OurConvention);
}
