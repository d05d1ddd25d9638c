using System;
using System.Globalization;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Reviews;
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

    [Theory]
    [InlineData("2022-11-01", "2022-12-14", true)]
    [InlineData("2022-12-14", "2022-11-01", true)]
    [InlineData("2022-11-01", "2022-11-30", false)]
    public void Places_overlap_that_do_on_the_day_of_either_review(string candidate, string recorded, bool isBroken)
    {
        var areas = new AreaTree([Place(1, null), Place(2, new DatedParent(new AreaId(1), DayRange.Since(new DateOnly(2022, 12, 1))))], []);

        var violations = ReviewRules.Judge(
            At(2) with { AsOf = Day(candidate) }, [At(1) with { AsOf = Day(recorded) }], PovertyStandardCatalogue.National, areas).Violations;

        Assert.Equal(isBroken ? ["REVIEW-PLACE-TWICE"] : [], violations.Select(violation => violation.Code.Value));
    }

    [Fact]
    public void Another_standard_is_another_review() =>
        Assert.Empty(At(2).Codes(At(2) with { Standard = new StandardId("VN-2016") }));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static Area Place(long id, DatedParent? parent) => new(
        new AreaId(id),
        parent is null ? AreaLevel.District : AreaLevel.Commune,
        parent is null ? "huyện" : "xã",
        DayRange.Always,
        [new DatedName("Nơi", DayRange.Always)],
        [],
        parent is null ? [] : [parent]);
}
