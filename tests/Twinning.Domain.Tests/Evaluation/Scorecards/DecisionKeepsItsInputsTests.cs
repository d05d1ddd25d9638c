using System;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Tests.Evaluation.Criteria;
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
        Assert.StartsWith("The decision keeps nothing", MessageOf(card, Decided with { Snapshot = null }), StringComparison.Ordinal);
        Assert.StartsWith("The step 'self-scored' keeps", MessageOf(Card, SelfScored with { Snapshot = Decided.Snapshot }), StringComparison.Ordinal);
        Assert.Equal(["SCORECARD-SNAPSHOT", "SCORECARD-ABOVE"], card.Codes(Decide("2026-12-10")));
    }

    private static string MessageOf(Scorecard card, ScorecardStep step) =>
        Assert.Single(ScorecardRules.JudgeStep(card, SomeSet.Sound, step, null).Violations).Message.English;
}
