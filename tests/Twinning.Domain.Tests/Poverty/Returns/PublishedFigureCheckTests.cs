using System;
using System.Globalization;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PublishedFigureCheckTests
{
    private static readonly PovertyReturn[] Steady =
        [.. Enumerable.Range(2016, 5).Select(year => Of(year).WithPoor(10_000 + (100 * (year - 2016)), 10.00m))];

    /// <summary>Six years of a place that grows by 0.5 % to 2 % a year, with rates of 10 % to 90 % printed with two places.</summary>
    private static readonly Gen<PovertyReturn[]> AnySeries =
        from households in Gen.Int[50_000, 200_000]
        from growth in Gen.Int[5, 20].Array[6]
        from rates in Gen.Int[1000, 9000].Array[6]
        select Grow(households, growth, rates);

    [Fact]
    public void A_sound_series_raises_no_alarm()
    {
        AnySeries.Sample(series => Assert.Empty(PublishedFigureCheck.OfSeries(series)));
    }

    [Fact]
    public void A_planted_misprint_of_one_digit_is_found_and_no_other_figure_is_accused()
    {
        Gen.Select(AnySeries, Gen.Int[0, 5], Gen.Int[0, 1], Gen.Int[1, 9]).Sample((series, place, digit, value) =>
        {
            var truth = series[place].Printed.PoorPercent!.Value;
            var text = truth.ToString("00.00", CultureInfo.InvariantCulture).ToCharArray();
            text[digit] = (char)('0' + value);
            var printed = decimal.Parse(text, CultureInfo.InvariantCulture);
            series[place] = series[place].WithPoor(series[place].Poor.End, printed);

            var findings = PublishedFigureCheck.OfSeries(series);

            // A fifth beyond the truth is surely more than a tenth beyond the neighbours, who are at most 2 % away a year.
            if (printed > truth * 1.2m || printed < truth * 0.8m)
            {
                var finding = Assert.Single(findings);
                Assert.Equal((series[place].Key, printed), (finding.Key, finding.Printed));
                Assert.True(finding.Fits is null || finding.Fits == truth);
            }
            else
            {
                Assert.True(findings.Count <= 1);
            }
        });
    }

    [Fact]
    public void Where_households_are_known_the_rate_is_recomputed()
    {
        var finding = Assert.Single(PublishedFigureCheck.OfSeries([Of(2018).WithPoor(765, 80.8m) with { Households = 946 }]));

        Assert.Equal((FindingKind.RateContradictsCounts, 80.8m, 80.9m), (finding.Kind, finding.Printed, finding.Fits));
        Assert.Equal(MisprintKind.OneDigitChanged, finding.Misprint);
        Assert.Equal("2018: 765 poor of 946 households are 80.9 %, but 80.8 % is printed; check the source.", finding.Message.English);
    }

    [Fact]
    public void Near_poor_rates_are_checked_as_well()
    {
        var near = Steady.Select(one => one with
        {
            Poor = PovertyFlow.NotKnown,
            NearPoor = one.Poor,
            Printed = new(null, one.Key.Year == 2018 ? 70.00m : 10.00m, null),
        });

        var finding = Assert.Single(PublishedFigureCheck.OfSeries([.. near]));

        Assert.Equal(("NearPoorPercent", 2018, 10.00m), (finding.Figure, finding.Key.Year, finding.Fits));
    }

    [Theory]
    [InlineData(0, "12.00", true)]
    [InlineData(4, "12.00", true)]
    [InlineData(4, "10.90", false)]
    public void The_ends_of_a_series_are_held_against_the_two_nearest(int place, string percent, bool isFound)
    {
        PovertyReturn[] series = [.. Steady];
        series[place] = series[place].WithPoor(series[place].Poor.End, decimal.Parse(percent, CultureInfo.InvariantCulture));

        Assert.Equal(isFound, PublishedFigureCheck.OfSeries(series).Any(finding => finding.Key == series[place].Key));
    }

    [Fact]
    public void One_neighbour_is_not_enough_to_say_who_is_wrong()
    {
        Assert.Empty(PublishedFigureCheck.OfSeries([Steady[0], Steady[1].WithPoor(10_100, 30.00m)]));
    }

    [Fact]
    public void Neighbours_beyond_a_gap_do_not_accuse_the_end_of_a_series()
    {
        Assert.Empty(PublishedFigureCheck.OfSeries([Steady[0], Steady[1], Of(2020).WithPoor(10_000, 8.00m)]));
    }

    [Fact]
    public void A_rate_rounded_coarsely_is_given_the_benefit_of_its_rounding()
    {
        PovertyReturn[] series = [Of(2016).WithPoor(100, 0.50m), Of(2017).WithPoor(109, 0.5m), Of(2018).WithPoor(100, 0.50m)];

        Assert.Empty(PublishedFigureCheck.OfSeries(series));
        series[1] = series[1].WithPoor(123, 0.5m);
        Assert.Single(PublishedFigureCheck.OfSeries(series));
    }

    [Fact]
    public void A_swap_is_looked_for_where_no_changed_digit_fits()
    {
        PovertyReturn[] series = [Of(2016).WithPoor(1381, 13.81m), Of(2017).WithPoor(1390, 31.90m), Of(2018).WithPoor(1395, 13.90m)];

        var finding = Assert.Single(PublishedFigureCheck.OfSeries(series));

        Assert.Equal((13.90m, MisprintKind.NeighbouringDigitsSwapped), (finding.Fits, finding.Misprint));
        Assert.EndsWith("if two neighbouring digits were swapped, 13.90 % fits.", finding.Message.English, StringComparison.Ordinal);
        Assert.EndsWith("nếu hai chữ số liền nhau bị đổi chỗ thì 13,90 % là vừa.", finding.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_with_one_wrong_digit_says_which_fits()
    {
        var candidate = Of(2020) with { Poor = PovertyFlow.EndingAt(1234), NearPoor = PovertyFlow.EndingAt(4321), Printed = new(null, null, 5565) };

        var finding = Assert.Single(PublishedFigureCheck.OfSeries([candidate]));

        Assert.Equal((5555, MisprintKind.OneDigitChanged), (finding.Fits, finding.Misprint));
        Assert.Equal(
            "2020: 1,234 poor + 4,321 near-poor = 5,555, but the printed total is 5,565, 10 too many; " +
                "if one digit was misprinted, 5,555 for 5,565 fits, or if one digit was misprinted, 1,244 for 1,234 fits, " +
                "or if one digit was misprinted, 4,331 for 4,321 fits.",
            finding.Message.English);
    }

    [Fact]
    public void A_margin_of_ones_own_may_be_given()
    {
        Assert.DoesNotContain(PublishedFigureCheck.OfSeries(PovertyReturnsCsv.All, Fraction.Of(1, 4)), finding => finding.Kind == FindingKind.RateOutOfSeries);
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedFigureCheck.OfSeries([], Fraction.Of(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedFigureCheck.OfSeries([], Fraction.Of(2)));
    }

    [Fact]
    public void Zeros_and_nonsense_are_left_to_the_rules()
    {
        PovertyReturn[] series = [Of(2016).WithPoor(0, 0m), Of(2017).WithPoor(-5, -3m), Of(2018).WithPoor(5, 0.00m) with { Households = 0 }];

        Assert.Empty(PublishedFigureCheck.OfSeries(series));
    }

    private static PovertyReturn[] Grow(int households, int[] growth, int[] rates)
    {
        var series = new PovertyReturn[rates.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            households += households * growth[i] / 1000;
            var poor = (long)households * rates[i] / 10_000;
            series[i] = Of(2016 + i).WithPoor(poor, Fraction.Of(poor, households).Percent(2));
        }

        return series;
    }
}
