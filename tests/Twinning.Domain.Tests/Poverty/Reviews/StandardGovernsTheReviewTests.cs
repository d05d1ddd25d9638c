using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class StandardGovernsTheReviewTests
{
    [Theory]
    [InlineData(2021, ReturnKind.Annual, "VN-2016", false)]
    [InlineData(2021, ReturnKind.Annual, "VN-2022", true)]
    [InlineData(2021, ReturnKind.Baseline, "VN-2022", false)]
    [InlineData(2022, ReturnKind.Annual, "VN-2016", true)]
    [InlineData(2026, ReturnKind.Annual, "VN-2022", false)]
    [InlineData(2027, ReturnKind.Annual, "VN-2022", true)]
    [InlineData(2031, ReturnKind.Annual, "VN-2027", true)]
    public void The_review_of_2021_kept_the_old_standard_and_that_of_2026_keeps_the_present_one(int year, ReturnKind kind, string standard, bool isBroken) =>
        Assert.Equal(isBroken ? ["REVIEW-STANDARD-NOT-IN-FORCE"] : [], (At(2, year) with { Kind = kind, Standard = new StandardId(standard) }).Codes());
}
