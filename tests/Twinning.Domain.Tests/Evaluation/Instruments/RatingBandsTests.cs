using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Law;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Instruments;

public class RatingBandsTests
{
    private static readonly RatingBands Bands = EvaluationInstruments.Of2025.Bands!;

    // §3.2 bands and §3.5 test vectors of the handbook of facts.
    public static TheoryData<string, double, Rating> Vectors => new()
    {
        { "§3.2", 100, Rating.Outstanding },
        { "§3.5", 90, Rating.Outstanding },
        { "§3.5", 89.99, Rating.Good },
        { "§3.5 unrounded", 89.995, Rating.Good },
        { "§3.5", 70, Rating.Good },
        { "§3.5", 69.99, Rating.Completed },
        { "§3.5 unrounded", 69.995, Rating.Completed },
        { "§3.5", 50, Rating.Completed },
        { "§3.5", 49.99, Rating.NotCompleted },
        { "§3.5 unrounded", 49.995, Rating.NotCompleted },
        { "§3.2", 0, Rating.NotCompleted },
        { "§3.2 example", 86.5, Rating.Good },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_band_begins_with_its_own_score_and_scores_are_judged_unrounded(string paragraph, double points, Rating expected)
    {
        Assert.StartsWith("§3.", paragraph, StringComparison.Ordinal);
        Assert.Equal(expected, Bands.Of(SomeScore.At(points)).Rating);
        Assert.Equal(expected, EvaluationInstruments.PartyOf2025.Bands!.Of(SomeScore.At(points)).Rating);
    }

    [Fact]
    public void A_level_has_a_lowest_score()
    {
        Assert.Equal(SomeScore.Of(90), Bands.LowestOf(Rating.Outstanding));
        Assert.Equal(SomeScore.Of(70), Bands.LowestOf(Rating.Good));
        Assert.Equal(SomeScore.Of(50), Bands.LowestOf(Rating.Completed));
        Assert.Equal(SomeScore.Of(0), Bands.LowestOf(Rating.NotCompleted));
    }

    [Theory]
    [InlineData(90, 70, 50, 1)]
    [InlineData(70, 70, 50, 0)]
    [InlineData(90, 50, 70, 0)]
    public void Bands_that_do_not_cover_the_scale_in_order_are_refused(int outstanding, int good, int completed, int lowest) =>
        Assert.Throws<ArgumentException>(() => new RatingBands(LegalSources.OurConvention,
        [
            new(Rating.Outstanding, SomeScore.Of(outstanding)), new(Rating.Good, SomeScore.Of(good)),
            new(Rating.Completed, SomeScore.Of(completed)), new(Rating.NotCompleted, SomeScore.Of(lowest)),
        ]));

    [Fact]
    public void Bands_that_lack_a_level_are_refused() => Assert.Throws<ArgumentException>(() => new RatingBands(
        LegalSources.OurConvention, [new(Rating.Good, SomeScore.Of(70)), new(Rating.NotCompleted, default)]));

    [Fact]
    public void More_points_never_lower_the_band() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000]).Sample(
        (one, other) =>
        {
            var lower = Score.Of(Fraction.Of(Math.Min(one, other), 10_000));
            var higher = Score.Of(Fraction.Of(Math.Max(one, other), 10_000));

            Assert.True(Bands.Of(lower).Rating <= Bands.Of(higher).Rating);
        },
        iter: Tries.Of(2000));

    [Fact]
    public void Bands_may_be_given_in_any_order()
    {
        var bands = new RatingBands(
            LegalSources.OurConvention,
            [new(Rating.Good, SomeScore.Of(70)), new(Rating.NotCompleted, default), new(Rating.Outstanding, SomeScore.Of(90)), new(Rating.Completed, SomeScore.Of(50))]);

        Assert.Equal([Rating.Outstanding, Rating.Good, Rating.Completed, Rating.NotCompleted], bands.Bands.Select(band => band.Rating));
        Assert.Equal(Rating.Good, bands.Of(SomeScore.Of(70)).Rating);
    }
}
