using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Support;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomeRound;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class SetCoversTheYearTests
{
    [Theory]
    [InlineData(2026, false)]
    [InlineData(2025, true)]
    [InlineData(2027, true)]
    public void The_set_holds_from_the_first_day_to_the_last(int year, bool isBroken) => Assert.Equal(
        isBroken ? ["ROUND-SET"] : [], RoundRules.Judge(Round with { Year = year }, SomeSet.Sound, Directory, null, []).Codes());
}
