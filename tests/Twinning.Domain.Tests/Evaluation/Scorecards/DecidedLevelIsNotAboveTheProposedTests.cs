using Twinning.Domain.Evaluation;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class DecidedLevelIsNotAboveTheProposedTests
{
    [Theory]
    [InlineData(Rating.Completed, false)]
    [InlineData(Rating.Good, false)]
    [InlineData(Rating.Outstanding, true)]
    public void Seventy_one_points_are_decided_good_at_most(Rating rating, bool isBroken) =>
        Assert.Equal(isBroken ? ["SCORECARD-ABOVE"] : [], Came(SelfScored, Appraised).Codes(Decided with { Rating = rating }));
}
