using System;
using System.Globalization;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

public class FigureTests
{
    [Theory]
    [InlineData(null, FigureState.Missing)]
    [InlineData(0L, FigureState.Zero)]
    [InlineData(1L, FigureState.Shown)]
    public void Missing_and_zero_are_two_things(long? count, FigureState expected) => Assert.Equal(expected, Figure.Count(count).State);

    [Theory]
    [InlineData(75L, 4135L, FigureState.Shown)]
    [InlineData(75L, 0L, FigureState.Missing)]
    [InlineData(75L, null, FigureState.Missing)]
    [InlineData(null, 4135L, FigureState.Missing)]
    [InlineData(0L, 4135L, FigureState.Zero)]
    public void A_rate_needs_both_its_counts(long? above, long? below, FigureState expected) => Assert.Equal(expected, Figure.Rate(above, below).State);

    [Fact]
    public void A_hidden_figure_carries_no_number()
    {
        var hidden = Figure.Suppressed("VN-2016");

        Assert.Equal((null, null, null), (hidden.Value, hidden.Numerator, hidden.Denominator));
    }

    [Fact]
    public void A_figure_says_how_many_households_stand_behind_it_and_how_many_are_missing()
    {
        var rate = Figure.Rate(75, 4135, missing: 0);
        var count = Figure.Count(75, households: 4135, missing: 0);

        Assert.Equal((4135, 0, 4135, 0), (rate.Households, rate.MissingHouseholds, count.Households, count.MissingHouseholds));
        Assert.Equal((null, null), (Figure.Suppressed().Households, Figure.Suppressed().MissingHouseholds));
    }

    [Fact]
    public void A_figure_says_who_can_read_it() => Assert.Equal(
        [FigureReaders.Everyone, FigureReaders.Everyone, FigureReaders.Office, FigureReaders.Nobody, FigureReaders.Nobody],
        System.Array.ConvertAll(
            [Figure.Count(5), Figure.Count(0), Figure.Suppressed(), Figure.Missing("not recorded"), Figure.NotComparable("another standard")],
            figure => figure.Readers));

    [Fact]
    public void A_rate_keeps_its_exact_value() => Assert.Equal(1.81m, Figure.Rate(75, 4135).Value!.Value.Percent(2));

    [Theory]
    [InlineData("1.81", FigureState.Shown)]
    [InlineData("0.00", FigureState.Zero)]
    public void A_printed_percentage_is_a_rate_without_its_counts(string printed, FigureState expected)
    {
        var percent = decimal.Parse(printed, CultureInfo.InvariantCulture);

        var rate = Figure.PrintedPercent(percent, "VN-2016", new DateOnly(2018, 12, 31));

        Assert.Equal((expected, percent), (rate.State, rate.Value!.Value.Percent(2)));
        Assert.Equal(("VN-2016", new DateOnly(2018, 12, 31)), (rate.Standard, rate.Day));
        Assert.Equal((null, null, null), (rate.Numerator, rate.Denominator, rate.Households));
    }

    [Fact]
    public void A_rate_of_something_else_than_households_says_how_many_stand_behind_it()
    {
        var rate = Figure.Rate(293, 41_350, households: 4_135);

        Assert.Equal((293, 41_350, 4_135), (rate.Numerator, rate.Denominator, rate.Households));
    }

    [Theory]
    [InlineData(5L, 3L, -2L, FigureState.Shown)]
    [InlineData(5L, 5L, 0L, FigureState.Zero)]
    [InlineData(0L, 7L, 7L, FigureState.Shown)]
    public void A_change_is_the_later_count_less_the_earlier(long earlier, long later, long expected, FigureState state)
    {
        var change = Figure.Change(Figure.Count(earlier, "VN-2016"), Figure.Count(later, "VN-2016", new DateOnly(2020, 12, 31)));

        Assert.Equal((state, expected, "VN-2016", new DateOnly(2020, 12, 31)), (change.State, change.Numerator, change.Standard, change.Day));
        Assert.Equal(Fraction.Of(expected), change.Value);
    }

    [Fact]
    public void A_change_of_rates_is_exact_and_no_count()
    {
        var change = Figure.Change(Figure.Rate(1, 3), Figure.Rate(1, 4));

        Assert.Equal((Fraction.Of(-1, 12), null, null), (change.Value, change.Numerator, change.Denominator));
    }

    [Fact]
    public void A_change_from_a_count_to_a_rate_is_no_count()
    {
        Assert.Null(Figure.Change(Figure.Count(5), Figure.Rate(1, 4)).Numerator);
        Assert.Null(Figure.Change(Figure.Rate(1, 4), Figure.Count(5)).Numerator);
    }

    [Fact]
    public void A_change_is_under_the_standard_that_either_figure_names()
    {
        Assert.Equal("VN-2016", Figure.Change(Figure.Count(5), Figure.Count(3, "VN-2016")).Standard);
        Assert.Equal("VN-2016", Figure.Change(Figure.Count(5, "VN-2016"), Figure.Count(3)).Standard);
    }

    [Fact]
    public void There_is_no_change_without_both_figures()
    {
        Assert.Throws<ArgumentNullException>(() => Figure.Change(null!, Figure.Count(5)));
        Assert.Throws<ArgumentNullException>(() => Figure.Change(Figure.Count(5), null!));
    }

    [Fact]
    public void There_is_no_change_across_standards_whatever_is_known_of_them()
    {
        foreach (var later in new[] { Figure.Count(5, "VN-2022"), Figure.Suppressed("VN-2022"), Figure.Missing("not recorded", "VN-2022") })
        {
            var change = Figure.Change(Figure.Count(5, "VN-2016"), later);

            Assert.Equal((FigureState.NotComparable, "the standard changes from VN-2016 to VN-2022", null), (change.State, change.Reason, change.Value));
        }
    }

    [Fact]
    public void A_change_from_or_to_a_figure_without_a_value_says_whose_reason_it_is()
    {
        var (hidden, missing, known) = (Figure.Suppressed(), Figure.Missing("not surveyed"), Figure.Count(5));

        Assert.Equal((FigureState.Suppressed, "of the later figure: hidden so that no family is disclosed"), Told(known, hidden));
        Assert.Equal((FigureState.Suppressed, "of the earlier figure: hidden so that no family is disclosed"), Told(hidden, known));
        Assert.Equal((FigureState.Missing, "of the earlier figure: not surveyed"), Told(missing, hidden));
        Assert.Equal((null, null), (Figure.Change(known, hidden).Value, Figure.Change(known, hidden).Numerator));

        static (FigureState State, string? Reason) Told(Figure earlier, Figure later)
        {
            var change = Figure.Change(earlier, later);
            return (change.State, change.Reason);
        }
    }

    [Fact]
    public void A_change_of_standard_ends_a_spell()
    {
        var spells = ComparabilitySpell.Of(
            [new(2018, "VN-2016", "ALL"), new(2020, "VN-2016", "ALL"), new(2021, "VN-2022", "ALL"), new(2022, "VN-2022", "MINORITY")]);

        Assert.Equal([(2018, 2020), (2021, 2021), (2022, 2022)], System.Linq.Enumerable.Select(spells, spell => (spell.FirstYear, spell.LastYear)));
        Assert.Equal("the standard changes from VN-2016 to VN-2022", spells[0].Ends);
        Assert.Equal("the population base changes from ALL to MINORITY", spells[1].Ends);
        Assert.Null(spells[2].Ends);
    }
}
