using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class StatusIsDecidedTests
{
    [Theory]
    [InlineData(PovertyStatus.Unknown, true)]
    [InlineData(PovertyStatus.NotPoor, false)]
    public void An_undecided_household_is_recorded_with_a_warning(PovertyStatus status, bool isBroken) =>
        Assert.Equal(isBroken ? ["HOUSEHOLD-UNDECIDED"] : [], (Household with { Status = status }).Codes());
}
