using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class PublishedReviewHasHouseholdsTests
{
    [Fact]
    public void A_review_without_households_is_not_published()
    {
        Assert.Equal(["PUBLICATION-EMPTY"], (Publication with { Households = 0 }).Codes());
        Assert.Empty((Publication with { Households = 1 }).Codes());
    }
}
