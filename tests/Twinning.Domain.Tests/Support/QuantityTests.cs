using Twinning.Domain.Support;
using Xunit;

namespace Twinning.Domain.Tests.Support;

public class QuantityTests
{
    [Theory]
    [InlineData("0", true, true)]
    [InlineData("0", false, false)]
    [InlineData("0.001", false, true)]
    [InlineData("-0.001", true, false)]
    [InlineData("1.0001", true, false)]
    [InlineData("1.0010", true, true)]
    [InlineData("999999999999.999", false, true)]
    [InlineData("1000000000000", false, false)]
    public void A_quantity_is_bounded_and_has_at_most_three_decimals(string amount, bool zeroIsSound, bool isSound) =>
        Assert.Equal(isSound, new Quantity(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "kg").Fault(zeroIsSound) is null);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_quantity_has_a_unit(string unit) => Assert.NotNull(new Quantity(1, unit).Fault(zeroIsSound: true));

    [Fact]
    public void A_quantity_is_written_with_the_decimals_it_has()
    {
        Assert.Equal("1,5 tấn", new Quantity(1.50m, "tấn").Vietnamese());
        Assert.Equal("1.5 tấn", new Quantity(1.50m, "tấn").English());
    }
}
