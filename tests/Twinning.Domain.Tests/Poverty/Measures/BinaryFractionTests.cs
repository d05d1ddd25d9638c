using System;
using System.Numerics;
using CsCheck;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class BinaryFractionTests
{
    [Fact]
    public void Every_finite_binary_fraction_goes_to_an_exact_one_and_back() => Gen.Double.Where(double.IsFinite).Sample(
        value => Assert.Equal(value + 0.0, BinaryFraction.ToDouble(BinaryFraction.ToFraction(value))), iter: Tries.Of(5000));

    [Theory]
    [InlineData(0)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(-0.1)]
    public void So_do_the_extremes(double value) => Assert.Equal(value, BinaryFraction.ToDouble(BinaryFraction.ToFraction(value)));

    [Fact]
    public void A_ratio_of_whole_numbers_goes_to_the_nearest_binary_fraction() => Gen.Select(Gen.Int, Gen.Int[1, int.MaxValue]).Sample(
        (above, below) => Assert.Equal((double)above / below + 0.0, BinaryFraction.ToDouble(Fraction.Of(above, below))), iter: Tries.Of(5000));

    [Fact]
    public void A_half_of_the_last_bit_goes_to_the_even_side_and_a_little_more_goes_up()
    {
        var half = BigInteger.One << 53;

        Assert.Equal(Math.Pow(2, 53), BinaryFraction.ToDouble(Fraction.Of(half + 1)));
        Assert.Equal(Math.Pow(2, 53) + 2, BinaryFraction.ToDouble(Fraction.Of(half + 1) + Fraction.Of(1, BigInteger.One << 100)));
    }

    /// <summary>The quotient has 65 bits, lies halfway between two binary fractions when its last bit is left out, and leaves a rest of one.</summary>
    [Fact]
    public void A_rest_and_a_last_bit_count_together()
    {
        var quotient = (BigInteger.One << 64) + (1 << 11) + 1;

        Assert.Equal(Math.Pow(2, 64) + (1 << 12), BinaryFraction.ToDouble(Fraction.Of((3 * quotient) + 1, 3)));
        Assert.Equal(Math.Pow(2, 64), BinaryFraction.ToDouble(Fraction.Of(quotient - 1)));
    }
}
