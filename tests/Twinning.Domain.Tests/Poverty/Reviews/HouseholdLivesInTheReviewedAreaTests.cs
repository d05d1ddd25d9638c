using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class HouseholdLivesInTheReviewedAreaTests
{
    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void The_village_is_one_of_the_round(long village, bool isBroken) =>
        Assert.Equal(isBroken ? ["HOUSEHOLD-ELSEWHERE"] : [], (Household with { Village = new VillageId(village) }).Codes());
}
