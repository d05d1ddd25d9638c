using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class HouseholdHasNotGoneTests
{
    [Fact]
    public void A_household_that_went_is_not_reviewed()
    {
        Assert.Equal(["HOUSEHOLD-GONE"], Household.Codes(Scope(departed: [7])));
        Assert.Empty(Household.Codes(Scope(departed: [8])));
    }
}
