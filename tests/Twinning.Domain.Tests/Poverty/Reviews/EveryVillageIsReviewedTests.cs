using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class EveryVillageIsReviewedTests
{
    [Fact]
    public void Villages_without_households_are_told_of()
    {
        Assert.Equal(["PUBLICATION-VILLAGES"], (Publication with { VillagesWithoutHouseholds = 1 }).Codes());
        Assert.Empty(Publication.Codes());
    }
}
