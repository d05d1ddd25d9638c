using System.Linq;
using Twinning.Domain.Evaluation.Scorecards;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class ScorecardMovesAlongItsStagesTests
{
    private static readonly ScorecardStep[] Way = [SelfScored, Appraised, Decided, Appealed];

    // By steps taken (none, 1 … 4): the only stage that may follow.
    [Theory]
    [InlineData(0, ScorecardStage.SelfScored)]
    [InlineData(1, ScorecardStage.Appraised)]
    [InlineData(2, ScorecardStage.Decided)]
    [InlineData(3, ScorecardStage.Appealed)]
    [InlineData(4, ScorecardStage.Decided)]
    public void One_stage_may_follow_and_no_other(int taken, ScorecardStage next)
    {
        var card = Came(Way[..taken]);

        Assert.All(
            Way.Append(Step(ScorecardStage.Draft, "2026-12-12", ScorecardActor.Office)).Select(step => step with { Day = Appealed.Day }),
            step => Assert.Equal(step.Stage == next ? [] : ["SCORECARD-STAGE"], card.Codes(step)));
    }
}
