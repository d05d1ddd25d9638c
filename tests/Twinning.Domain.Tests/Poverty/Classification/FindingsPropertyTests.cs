using System.Collections.Concurrent;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class FindingsPropertyTests
{
    private static readonly PovertyStandard[] Standards = [PovertyStandards.Vn2016, PovertyStandards.Vn2022];

    [Fact]
    public void An_indicator_that_is_known_stays_what_it_is_however_the_gaps_are_filled() =>
        Gen.Select(RandomFindings.WithGaps, RandomFindings.Complete).Sample(
            (gaps, other) => Assert.All(Standards, standard =>
            {
                var (before, after) = (HouseholdIndicators.Derive(gaps, standard), HouseholdIndicators.Derive(gaps.FilledBy(other), standard));

                Assert.Equal(standard.IndicatorLimit, after.KnownCount);
                Assert.Equal(before.Deprived, after.Deprived & before.Known);
            }),
            iter: Tries.Of(5000));

    [Fact]
    public void An_indicator_that_is_not_known_could_turn_out_either_way() => Gen.Select(RandomFindings.WithGaps, RandomFindings.Complete.Array[400]).Sample(
        (gaps, others) => Assert.All(Standards, standard =>
        {
            int all = (1 << standard.IndicatorLimit) - 1;
            int notKnown = all & ~HouseholdIndicators.Derive(gaps, standard).Known;
            int yes = 0, no = 0;
            foreach (var deprived in others.Select(other => HouseholdIndicators.Derive(gaps.FilledBy(other), standard).Deprived))
            {
                yes |= deprived;
                no |= ~deprived;
            }

            Assert.Equal(notKnown, notKnown & yes & no);
        }),
        iter: Tries.Of(100));

    [Fact]
    public void Every_deprivation_comes_up_and_stays_away()
    {
        var seen = new ConcurrentDictionary<(string, bool), bool>();
        RandomFindings.Complete.Sample(
            findings =>
            {
                foreach (var (standard, position) in Standards.SelectMany(one => Enumerable.Range(0, one.IndicatorLimit).Select(at => (one, at))))
                {
                    seen[(standard.Indicators![position].Code, HouseholdIndicators.Derive(findings, standard).At(position)!.Value)] = true;
                }
            },
            iter: Tries.Of(2000));

        Assert.Equal(2 * (10 + 12), seen.Count);
    }

    [Fact]
    public void What_findings_decide_they_decide_however_the_gaps_are_filled() =>
        Gen.Select(RandomFindings.WithGaps, RandomFindings.Complete, RandomHousehold.Income, RandomHousehold.Settlement).Sample(
            (gaps, other, income, settlement) => Assert.All(Standards, standard =>
            {
                var result = HouseholdClassification.Classify(settlement, new Dong(income), gaps, standard);
                var filled = HouseholdClassification.Classify(settlement, new Dong(income), gaps.FilledBy(other), standard);

                Assert.True(filled.IsDecided);
                Assert.True(filled.Status == result.Best || filled.Status == result.Worst);
                Assert.Equal(result, HouseholdExplanation.Explain(settlement, new Dong(income), gaps, standard).Result);
            }),
            iter: Tries.Of(3000));
}
