using System;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Spreads;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Spreads;

public class ScoreSpreadTests
{
    [Fact]
    public void A_spread_says_how_many_and_is_exact()
    {
        var spread = ScoreSpread.Of([Of(90), Of(50), Of(70), Of(80)])!;

        Assert.Equal((4, Of(50), Of(90)), (spread.Count, spread.Lowest, spread.Highest));
        Assert.Equal((Of(75), Of(72.5m)), (spread.Median, spread.Average));
        Assert.Equal(Of(70), ScoreSpread.Of([Of(90), Of(50), Of(70)])!.Median);
        Assert.Equal(Fraction.Of(50, 3), ScoreSpread.Of([Of(50), Of(0), Of(0)])!.Average.Points);
        Assert.Null(ScoreSpread.Of([]));
    }

    [Fact]
    public void A_standing_is_never_without_how_many_there_are()
    {
        var spread = ScoreSpread.Of([Of(90), Of(50), Of(70), Of(70)])!;

        var standing = spread.StandingOf(Of(70));

        Assert.Equal((1, 1, 1, 4), (standing.Lower, standing.Level, standing.Higher, standing.Count));
        Assert.Throws<ArgumentException>(() => spread.StandingOf(Of(71)));
    }

    [Fact]
    public void Spreads_of_the_same_scores_are_equal()
    {
        Assert.Equal(ScoreSpread.Of([Of(1), Of(2)]), ScoreSpread.Of([Of(2), Of(1)]));
        Assert.Equal(ScoreSpread.Of([Of(1), Of(2)])!.GetHashCode(), ScoreSpread.Of([Of(2), Of(1)])!.GetHashCode());
        Assert.NotEqual(ScoreSpread.Of([Of(1), Of(2)]), ScoreSpread.Of([Of(1), Of(3)]));
        Assert.False(ScoreSpread.Of([Of(1)])!.Equals(null));
    }

    [Fact]
    public void A_level_that_nobody_has_is_there_with_zero()
    {
        var counts = RatingCounts.Of([Rating.Good, Rating.Good, Rating.NotCompleted]);

        Assert.Equal(
            [(Rating.Outstanding, 0), (Rating.Good, 2), (Rating.Completed, 0), (Rating.NotCompleted, 1)], counts.Counts.Select(count => (count.Rating, count.Count)));
        Assert.Equal(3, counts.Count);
    }

    [Fact]
    public void A_standing_counts_those_below_beside_and_above_apart()
    {
        var standing = ScoreSpread.Of([Of(90), Of(95), Of(99), Of(50), Of(60), Of(70), Of(70)])!.StandingOf(Of(70));

        Assert.Equal((2, 1, 3, 7), (standing.Lower, standing.Level, standing.Higher, standing.Count));
    }
}
