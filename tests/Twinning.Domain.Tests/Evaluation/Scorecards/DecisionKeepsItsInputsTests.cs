using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class DecisionKeepsItsInputsTests
{
    [Fact]
    public void A_decision_and_no_other_step_keeps_a_whole_snapshot()
    {
        var card = Came(SelfScored, Appraised);

        Assert.Empty(card.Codes(Decided));
        Assert.Equal(["SCORECARD-SNAPSHOT"], card.Codes(Decided with { Snapshot = null }));
        Assert.Equal(["SCORECARD-SNAPSHOT"], Card.Codes(SelfScored with { Snapshot = Decided.Snapshot }));
        Assert.Equal(["SCORECARD-SNAPSHOT", "SCORECARD-ABOVE"], card.Codes(Decide("2026-12-10")));
    }
}
