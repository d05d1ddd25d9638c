using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Tests.Support;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Products;

public class ExcusedFaultsWereFoundTests
{
    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(0, 0, false)]
    [InlineData(-1, -1, true)]
    [InlineData(1, -1, true)]
    public void No_more_faults_are_excused_than_were_found(int found, int excused, bool isBroken)
    {
        Assert.Equal(isBroken ? ["PRODUCT-FAULTS"] : [], ProductRules.Judge([SomeProduct.Of(errors: found, excused: excused)]).Codes());
        Assert.Equal(isBroken ? ["PRODUCT-FAULTS"] : [], ProductRules.Judge([SomeProduct.Of(delays: found, excusedDelays: excused)]).Codes());
    }
}
