using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class ReviewHasOneStandardAtAPlaceTests
{
    [Theory]
    [InlineData(2025, 79, true)]
    [InlineData(2026, 79, false)]
    [InlineData(2025, 80, false)]
    public void A_place_has_one_standard_for_a_review(int year, long place, bool isBroken)
    {
        var second = Local with { Id = new StandardId("SECOND"), Jurisdiction = new(place), Reviews = [Review(year)] };

        Assert.Equal(isBroken ? ["STANDARD-REVIEW-TWICE"] : [], Codes(Local, second));
    }
}
