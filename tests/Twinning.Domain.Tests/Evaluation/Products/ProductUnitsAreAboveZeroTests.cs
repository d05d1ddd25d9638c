using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Tests.Support;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Products;

public class ProductUnitsAreAboveZeroTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    public void A_product_counts_more_than_nothing(int units, bool isBroken) =>
        Assert.Equal(isBroken ? ["PRODUCT-UNITS"] : [], ProductRules.Judge([SomeProduct.Of(), SomeProduct.Of(units)]).Codes());

    [Fact]
    public void Without_a_product_there_is_no_tally()
    {
        var result = ProductRules.Judge([]);

        Assert.Equal(["PRODUCT-UNITS"], result.Codes());
        Assert.Null(result.Value);
    }
}
