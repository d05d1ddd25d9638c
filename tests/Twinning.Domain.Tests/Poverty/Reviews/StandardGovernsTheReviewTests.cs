using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Reviews;
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

    [Theory]
    [InlineData(2022, "VN-2016 does not govern the yearly review of 2022; give VN-2022.",
        "Chuẩn VN-2016 không áp dụng cho rà soát hằng năm năm 2022; hãy ghi VN-2022.")]
    [InlineData(2031, "VN-2016 does not govern the yearly review of 2031; which one does is not known.",
        "Chuẩn VN-2016 không áp dụng cho rà soát hằng năm năm 2031; chưa biết chuẩn nào áp dụng.")]
    public void The_message_says_which_standard_governs(int year, string english, string vietnamese)
    {
        var plan = At(2, year) with { Standard = new StandardId("VN-2016") };

        var message = Assert.Single(ReviewRules.Judge(plan, [], PovertyStandardCatalogue.National, Areas).Violations).Message;

        Assert.Equal((english, vietnamese), (message.English, message.Vietnamese));
    }
}
