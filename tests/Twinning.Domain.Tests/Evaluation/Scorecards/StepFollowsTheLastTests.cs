using Twinning.Domain.Tests.Support;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class StepFollowsTheLastTests
{
    [Theory]
    [InlineData("2026-11-30", true)]
    [InlineData("2026-12-01", false)]
    [InlineData("2026-12-02", false)]
    public void A_step_is_not_before_the_last(string day, bool isBroken) =>
        Assert.Equal(isBroken ? ["SCORECARD-DAY"] : [], Came(SelfScored).Codes(Appraised with { Day = SomeSupport.Day(day) }));
}
