using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Support;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomeRound;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class DecisionIsDueInTimeTests
{
    // §3.2: before 15 December.
    [Theory]
    [InlineData("2026-12-14", false)]
    [InlineData("2026-12-15", true)]
    public void A_later_day_is_warned_of(string decide, bool isBroken)
    {
        Assert.Equal(isBroken ? ["ROUND-LATE"] : [], Codes(Round with { DecideBy = Day(decide) }));
        Assert.Empty(RoundRules.Judge(Round with { DecideBy = Day(decide) }, SomeSet.Sound, Directory, null, []).Codes());
    }
}
