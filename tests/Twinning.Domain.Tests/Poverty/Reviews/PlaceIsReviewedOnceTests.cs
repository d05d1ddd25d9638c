using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class PlaceIsReviewedOnceTests
{
    [Theory]
    [InlineData(2, 2022, 2, true)]
    [InlineData(2, 2022, 1, true)]
    [InlineData(1, 2022, 2, true)]
    [InlineData(2, 2022, 3, false)]
    [InlineData(2, 2023, 2, false)]
    public void A_place_and_its_parts_are_reviewed_once_a_year(long place, int year, long recorded, bool isBroken) =>
        Assert.Equal(isBroken ? ["REVIEW-PLACE-TWICE"] : [], At(place, year).Codes(At(recorded)));

    [Fact]
    public void Another_standard_is_another_review() =>
        Assert.Empty(At(2).Codes(At(2) with { Standard = new StandardId("VN-2016") }));
}
