using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class DepartedHouseholdWasReviewedTests
{
    [Fact]
    public void A_household_that_was_never_reviewed_cannot_have_gone()
    {
        Assert.Equal(["DEPARTURE-NOT-KNOWN"], Departure.Codes(Scope(knownBefore: [8])));
        Assert.Empty(Departure.Codes(Scope(knownBefore: [7])));
    }
}
