using Xunit;

namespace Twinning.Domain.Tests.Support.Activities;

public class GoodsAreNamedTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(" ", true)]
    [InlineData("gạo", false)]
    public void Goods_have_a_name(string goods, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "CONTRIBUTION-GOODS"), SomeActivity.Goods(goods, 1, "kg").Codes());
}
