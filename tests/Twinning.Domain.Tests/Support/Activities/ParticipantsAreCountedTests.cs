using Twinning.Domain.Support.Activities;
using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class ParticipantsAreCountedTests
{
    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, null, false)]
    [InlineData(-1, 0, true)]
    [InlineData(0, -1, true)]
    public void A_count_may_be_zero_or_missing_and_not_less(int officers, int? villagers, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "ACTIVITY-PARTICIPANTS"),
        (SomeActivity.Of() with { Participants = new Participants(officers, villagers) }).Codes());
}
