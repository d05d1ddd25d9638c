using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomeRound;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class DeadlinesFollowOneAnotherTests
{
    [Theory]
    [InlineData("2026-12-05", "2026-12-05", false)]
    [InlineData("2026-12-06", "2026-12-05", true)]
    [InlineData("2026-12-14", "2026-12-14", false)]
    [InlineData("2026-12-01", "2026-12-15", true)]
    public void All_may_be_due_on_one_day_and_none_before_the_one_ahead(string selfScore, string appraise, bool isBroken) => Assert.Equal(
        isBroken ? ["ROUND-DEADLINES"] : [], Codes(Round with { SelfScoreBy = Day(selfScore), AppraiseBy = Day(appraise) }));
}
