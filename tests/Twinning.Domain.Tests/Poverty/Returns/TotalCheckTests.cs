using System;
using System.Linq;
using Twinning.Domain.Poverty.Returns;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class TotalCheckTests
{
    [Fact]
    public void The_national_total_of_2022_is_119_too_many_and_no_single_slip_explains_it()
    {
        var check = Of(1_972_767, 1_057_374, 915_274);

        Assert.False(check.AddsUp);
        Assert.Equal(1_972_648, check.Sum);
        Assert.Equal(119, check.Difference);
        Assert.Empty(check.Explanations);
    }

    [Fact]
    public void The_national_total_of_2023_adds_up()
    {
        Assert.True(Of(1_586_336, 815_101, 771_235).AddsUp);
        Assert.True(Of(1_586_336, 587_952, 129_779, 460_456, 195_795, 10_791, 201_563).AddsUp);
        Assert.Empty(Of(1_586_336, 815_101, 771_235).Explanations);
    }

    [Fact]
    public void Swapped_digits_are_found_and_every_number_that_could_be_the_one_is_told()
    {
        Assert.Equal(
            [
                new TotalExplanation("1", 69_239, 69_329, MisprintKind.NeighbouringDigitsSwapped),
                new TotalExplanation("2", 100_237, 100_327, MisprintKind.NeighbouringDigitsSwapped),
            ],
            Of(169_566, 69_239, 100_237).Explanations);
    }

    [Fact]
    public void A_changed_digit_in_the_total_is_found()
    {
        Assert.Equal(new TotalExplanation(null, 1_586_436, 1_586_336, MisprintKind.OneDigitChanged), Of(1_586_436, 815_101, 771_235).Explanations[0]);
    }

    [Fact]
    public void No_leading_zero_explains_a_difference()
    {
        Assert.DoesNotContain(Of(119, 9, 10).Explanations, one => one.Label is null);
    }

    [Fact]
    public void A_total_of_no_parts_is_zero()
    {
        Assert.True(TotalCheck.Of(0, []).AddsUp);
        Assert.Equal(5, TotalCheck.Of(5, []).Difference);
    }

    [Fact]
    public void Sums_beyond_64_bits_are_no_trouble()
    {
        Assert.Equal(1 - (2 * (System.Numerics.BigInteger)long.MaxValue), Of(1, long.MaxValue, long.MaxValue).Difference);
    }

    [Fact]
    public void A_slip_explains_nothing_where_what_fits_would_be_beyond_64_bits()
    {
        Assert.Equal(
            new TotalExplanation(null, 9_123_372_036_854_775_807, long.MaxValue, MisprintKind.OneDigitChanged),
            Of(9_123_372_036_854_775_807, long.MaxValue).Explanations[0]);
        Assert.DoesNotContain(Of(long.MaxValue, long.MaxValue, 100_000_000_000_000_000).Explanations, one => one.Label is null);
    }

    [Fact]
    public void A_negative_figure_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1, -1));
    }

    private static TotalCheck Of(long total, params long[] parts) =>
        TotalCheck.Of(total, parts.Select((value, index) => new LabelledPart($"{index + 1}", value)));
}
