using System;
using Twinning.Domain.Evaluation;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation;

public class ScoreTests
{
    [Fact]
    public void A_score_lies_from_0_to_100()
    {
        Assert.Equal(Fraction.Zero, Score.Of(Fraction.Zero).Points);
        Assert.Equal(Score.Most, Score.Of(Fraction.Of(100)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Fraction.Of(-1, 1000)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(Fraction.Of(100001, 1000)));
    }

    [Fact]
    public void Scores_compare_and_print_exactly()
    {
        var (third, half) = (Score.Of(Fraction.Of(1, 3)), Score.Of(Fraction.Of(1, 2)));

        Assert.True(third < half && half > third && third <= half && half >= third);
        Assert.True(third <= Score.Of(Fraction.Of(2, 6)) && third >= Score.Of(Fraction.Of(2, 6)));
        Assert.Equal("1/3", third.ToString());
    }

    [Theory]
    [InlineData(173, 2, "86.5", "86,5")]
    [InlineData(178, 3, "178/3", "178/3")]
    [InlineData(90, 1, "90", "90")]
    public void Points_are_written_exactly(int above, int below, string english, string vietnamese)
    {
        Assert.Equal(english, Fraction.Of(above, below).English());
        Assert.Equal(vietnamese, Fraction.Of(above, below).Vietnamese());
    }

    [Fact]
    public void Every_level_has_its_words_and_others_none()
    {
        Assert.All(Enum.GetValues<Rating>(), rating => Assert.StartsWith(rating == Rating.NotCompleted ? "không" : "hoàn thành", rating.Vietnamese()));
        Assert.Distinct([Rating.NotCompleted.English(), Rating.Completed.English(), Rating.Good.English(), Rating.Outstanding.English()]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Rating)9).Vietnamese());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Rating)9).English());
    }
}
