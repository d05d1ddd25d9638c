using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class HouseholdIsOfTheReviewedPopulationTests
{
    [Theory]
    [InlineData(PopulationBase.Minority, false, true)]
    [InlineData(PopulationBase.Minority, true, false)]
    [InlineData(PopulationBase.All, false, false)]
    public void A_round_of_minority_households_records_no_others(PopulationBase population, bool isMinority, bool isBroken) =>
        Assert.Equal(isBroken ? ["HOUSEHOLD-POPULATION"] : [], (Household with { IsMinority = isMinority }).Codes(population));
}
