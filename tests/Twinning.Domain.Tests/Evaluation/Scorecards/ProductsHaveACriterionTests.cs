using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Evaluation.Products;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class ProductsHaveACriterionTests
{
    [Fact]
    public void Products_are_recorded_where_a_criterion_is_computed_from_them()
    {
        var quarter = SomeProduct.Quarter(1, SomeProduct.Of());

        Assert.Empty(SomeProductCard.Codes(quarter));
        Assert.Equal(["TALLY-CRITERION"], SomeProductCard.Codes(quarter, SomeSet.Sound));
    }

    [Fact]
    public void The_rules_of_products_and_of_periods_are_judged_with_them()
    {
        var quarter = SomeProduct.Quarter(1, SomeProduct.Of());

        Assert.Equal(["PRODUCT-UNITS"], SomeProductCard.Codes(SomeProduct.Quarter(1)));
        Assert.Equal(["PERIOD-YEAR"], SomeProductCard.Codes(quarter with { Days = DayRange.OfYear(2025) }));
        Assert.Equal(["PERIOD-OVERLAP"], SomeProductCard.Codes(quarter with { Days = DayRange.OfYear(2026) }, null, quarter));
        Assert.Empty(SomeProductCard.Codes(quarter, null, quarter, SomeProduct.Of(1, 1, SomeProduct.Of()), SomeProduct.Quarter(2, SomeProduct.Of())));
    }
}
