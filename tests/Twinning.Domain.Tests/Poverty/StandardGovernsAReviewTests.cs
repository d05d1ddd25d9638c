using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class StandardGovernsAReviewTests
{
    [Fact]
    public void A_standard_without_a_review_is_refused() => Assert.Equal(["STANDARD-NO-REVIEW"], Codes(Local with { Reviews = [] }));

    [Fact]
    public void A_review_is_listed_once() =>
        Assert.Equal(["STANDARD-NO-REVIEW"], Codes(Local with { Reviews = [Review(2022), Review(2022)] }));

    [Fact]
    public void A_yearly_and_a_baseline_review_of_one_year_are_two() =>
        Assert.Empty(Codes(Local with { Reviews = [Review(2021, ReturnKind.Baseline), Review(2022), Review(2022, ReturnKind.Baseline)] }));
}
