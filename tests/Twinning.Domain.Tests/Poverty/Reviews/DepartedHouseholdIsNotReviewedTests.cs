using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class DepartedHouseholdIsNotReviewedTests
{
    [Fact]
    public void A_household_in_the_review_has_not_gone()
    {
        Assert.Equal(["DEPARTURE-YET-REVIEWED"], Departure.Codes(Scope(recorded: [7], knownBefore: [7])));
        Assert.Empty(Departure.Codes(Scope(recorded: [8], knownBefore: [7])));
    }
}
