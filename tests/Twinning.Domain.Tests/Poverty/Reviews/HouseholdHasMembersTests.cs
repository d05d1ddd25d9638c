using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class HouseholdHasMembersTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void One_to_a_hundred(int members, bool isBroken) =>
        Assert.Equal(isBroken ? ["HOUSEHOLD-MEMBERS"] : [], (Household with { Members = members }).Codes());
}
