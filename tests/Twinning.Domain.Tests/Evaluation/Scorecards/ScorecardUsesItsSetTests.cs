using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class ScorecardUsesItsSetTests
{
    [Fact]
    public void A_card_is_marked_under_its_own_set_and_version()
    {
        Assert.Equal(["SCORECARD-SET"], (Card with { CriteriaSet = "OTHER" }).Codes(SelfScored));
        Assert.Equal(["SCORECARD-SET"], (Card with { Version = 2 }).Codes(SelfScored));
        Assert.Equal(["SCORECARD-SET", "SCORECARD-SET"], (Came(SelfScored, Appraised) with { Version = 2 }).Codes(Decided));
    }
}
