using Xunit;

namespace Twinning.Domain.Tests;

public class FractionTests
{
    [Fact]
    public void Thirds_add_back_to_one()
    {
        var third = Fraction.Of(1, 3);

        Assert.Equal(Fraction.One, third + third + third);
    }

    [Theory]
    [InlineData(1, 8, 2, "0.13")]
    [InlineData(-1, 8, 2, "-0.13")]
    [InlineData(124, 1000, 2, "0.12")]
    [InlineData(1250, 10000, 2, "0.13")]
    public void A_half_is_rounded_away_from_zero(int numerator, int denominator, int places, string printed)
    {
        Assert.Equal(decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture), Fraction.Of(numerator, denominator).Round(places));
    }

    [Fact]
    public void A_decimal_number_becomes_the_fraction_it_writes()
    {
        Assert.Equal(Fraction.Of(2009, 50), Fraction.OfDecimal(40.18m));
        Assert.Equal(Fraction.Of(-637, 100), Fraction.OfDecimal(-6.37m));
    }

    [Fact]
    public void The_default_value_is_zero()
    {
        Assert.Equal(Fraction.Zero, Fraction.Of(0, 7));
        Assert.Equal(1, default(Fraction).Denominator);
    }
}
