using Twinning.Domain.Tests.Evaluation.Criteria;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class DecisionIsInTimeTests
{
    // §3.2: before 15 December.
    [Theory]
    [InlineData("2026-12-14", false)]
    [InlineData("2026-12-15", true)]
    public void A_late_decision_is_warned_of(string day, bool isBroken) =>
        Assert.Equal(isBroken ? ["SCORECARD-LATE"] : [], Came(SelfScored, Appraised).Codes(Decide(day, SomeSet.Mark("E", 50))));

    [Fact]
    public void A_decision_after_an_appeal_is_not_late() =>
        Assert.Empty(Came(SelfScored, Appraised, Decided, Appealed).Codes(Decide("2026-12-30", SomeSet.Mark("E", 50))));
}
