using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class HouseholdIsReviewedOnceTests
{
    [Fact]
    public void A_household_in_the_round_is_not_recorded_again()
    {
        Assert.Equal(["HOUSEHOLD-TWICE"], Household.Codes(recorded: [7]));
        Assert.Empty(Household.Codes(recorded: [8]));
    }
}
