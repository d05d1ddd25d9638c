using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class VillageIsSurveyedOnceAYearTests
{
    [Theory]
    [InlineData(7, 2019, true)]
    [InlineData(8, 2019, false)]
    [InlineData(7, 2018, false)]
    public void Only_the_same_village_in_the_same_year_is_surveyed_twice(long village, int year, bool isBroken)
    {
        var other = SomeSurvey.Of() with { Village = new VillageId(village), Year = year };

        Assert.Equal(SomeSupport.If(isBroken, "SURVEY-TWICE"), SomeSurvey.Of().Codes(other));
    }
}
