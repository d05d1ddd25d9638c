using System.Linq;
using CsCheck;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Law;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Quotas.SomeGroup;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class QuotaAllocationTests
{
    [Fact]
    public void Candidates_stand_in_order_of_points_and_share_a_place_when_level()
    {
        var allocation = QuotaAllocation.Of(Policy, Group);

        Assert.Equal(2, allocation.Most);
        Assert.Equal([(1, 2L), (2, 4L), (3, 1L), (3, 3L)], allocation.Candidates.Select(place => (place.Place, place.Candidate.Subject)));
        Assert.Empty(allocation.Tied);
    }

    [Fact]
    public void A_tie_at_the_end_of_the_quota_is_named_and_left_to_people()
    {
        var level = Group with { Subjects = [.. Group.Subjects.Select(subject => subject.Subject == 2 ? Subject(2, 93) : subject.Subject == 4 ? Subject(4, 91) : subject)] };

        var allocation = QuotaAllocation.Of(Policy, level);

        Assert.Equal([1L, 3, 4], allocation.Tied.Select(subject => subject.Subject));
        Assert.Equal([1, 2, 2, 2], allocation.Candidates.Select(place => place.Place));
    }

    [Fact]
    public void Where_nobody_or_everybody_fits_nothing_is_tied()
    {
        var one = new QuotaGroup("Một", [Subject(1, 91), Subject(2, 91)]);
        Assert.Equal((0, 0), (QuotaAllocation.Of(Policy, one).Most, QuotaAllocation.Of(Policy, one).Tied.Count));
        Assert.Empty(QuotaAllocation.Of(Policy with { Base = QuotaBase.OfAllRated, Share = Fraction.One }, one).Tied);
    }

    // §3.5: 45 units of which 30 qualify; all three policies.
    [Theory]
    [InlineData(QuotaBase.OfGood, 5)]
    [InlineData(QuotaBase.OfGoodAndAbove, 6)]
    [InlineData(QuotaBase.OfAllRated, 9)]
    public void Of_45_units_the_quota_takes_the_first_5_6_or_9_and_refuses_one_more(QuotaBase quotaBase, int most)
    {
        var policy = Policy with { Base = quotaBase };
        var group = new QuotaGroup("45 đơn vị", [.. Enumerable.Range(1, 45).Select(number => Subject(number, number <= 30 ? 90 : 60))]);
        long[] first = [.. QuotaAllocation.Of(policy, group).Candidates.Select(place => place.Candidate.Subject)];

        Assert.Equal(most, QuotaAllocation.Of(policy, group).Most);
        Assert.True(QuotaRules.Judge(policy, group, Decide(group, [.. first.Take(most)])).IsAccepted);
        Assert.False(QuotaRules.Judge(policy, group, Decide(group, [.. first.Take(most + 1)])).IsAccepted);
    }

    [Fact]
    public void The_quota_is_never_exceeded_for_any_input() =>
        Gen.Select(Gen.Int[0, 100].Array[0, 40], Gen.Enum<Rating>().Array[40], Gen.Int[0, 60], Gen.Enum<QuotaBase>()).Sample(
            (points, levels, percent, quotaBase) =>
            {
                var policy = new QuotaPolicy(Fraction.Of(percent, 100), quotaBase, QuotaRounding.Down, null, LegalSources.OurConvention);
                var group = new QuotaGroup("Nhóm", [.. points.Select((score, index) => Subject(index, score))]);
                QuotaDecision[] decisions = [.. points.Select((_, index) => new QuotaDecision(index, levels[index]))];

                var result = QuotaRules.Judge(policy, group, decisions);

                var (outstanding, good) = (decisions.Count(one => one.Rating == Rating.Outstanding), decisions.Count(one => one.Rating == Rating.Good));
                var whole = quotaBase == QuotaBase.OfGood ? good : quotaBase == QuotaBase.OfGoodAndAbove ? good + outstanding : decisions.Length;
                Assert.Equal(outstanding * 100 > percent * whole, result.Violations.Any(violation => violation.Code.Value == "QUOTA-EXCEEDED"));
                Assert.False(result.IsAccepted && outstanding * 100 > percent * whole);

                var allocation = QuotaAllocation.Of(policy, group);
                Assert.True(QuotaRules.Judge(policy, group, Decide(group, [.. allocation.Candidates.Take(allocation.Most).Select(place => place.Candidate.Subject)])).IsAccepted);
            },
            iter: Tries.Of(1000));
}
