using System;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class SustainedExitTests
{
    [Theory]
    [InlineData("PNNNN", 3, 1, 0, 0)]
    [InlineData("PNNNP", 2, 1, 0, 0)]
    [InlineData("PNNNP", 3, 0, 1, 0)]
    [InlineData("PNPNN", 1, 0, 1, 0)]
    [InlineData("PNPNN", 3, 0, 1, 0)]
    [InlineData("PN?NN", 1, 0, 0, 1)]
    [InlineData("PN?NN", 3, 0, 0, 1)]
    [InlineData("PN?NP", 2, 0, 0, 1)]
    [InlineData("PN?NP", 3, 0, 1, 0)]
    [InlineData("PNN-.", 1, 1, 0, 0)]
    [InlineData("PNN-.", 2, 0, 0, 1)]
    [InlineData("PNNx.", 3, 0, 0, 1)]
    [InlineData("PN-+NN", 3, 0, 0, 1)]
    [InlineData("PN-+PN", 3, 0, 1, 0)]
    [InlineData("PNP-.", 3, 0, 1, 0)]
    [InlineData("PPNNN", 3, 0, 0, 0)]
    [InlineData("P?NNN", 3, 0, 0, 0)]
    [InlineData("P-...", 3, 0, 0, 0)]
    public void Of_a_household_that_left_in_2022_it_is_known(string history, int years, int stillOut, int fellBack, int lostToView) =>
        Assert.Equal(new SustainedExit(2022, years, stillOut, fellBack, lostToView), Tally(history).SustainedExit(2022, years));

    [Fact]
    public void The_share_is_of_those_followed_and_its_bounds_are_of_all_who_left()
    {
        var exit = Tally("PNN", "POO", "POP", "PO?").SustainedExit(2022, 1)!;

        Assert.Equal((4, 3), (exit.Left, exit.Followed));
        Assert.Equal(Fraction.Of(2, 3), exit.Share);
        Assert.Equal(Fraction.Of(2, 4), exit.Least);
        Assert.Equal(Fraction.Of(3, 4), exit.Most);
    }

    [Fact]
    public void Without_anyone_followed_there_is_no_share()
    {
        var lost = Tally("PO?").SustainedExit(2022, 1)!;
        var none = Tally("PPP").SustainedExit(2022, 1)!;

        Assert.Equal((null, Fraction.Zero, Fraction.One), (lost.Share, lost.Least, lost.Most));
        Assert.Equal((null, null, null), (none.Share, none.Least, none.Most));
    }

    [Theory]
    [InlineData(2020, 1, false)]
    [InlineData(2021, 1, false)]
    [InlineData(2022, 1, true)]
    [InlineData(2022, 2, true)]
    [InlineData(2022, 3, false)]
    [InlineData(2022, int.MaxValue, false)]
    [InlineData(2023, 1, true)]
    [InlineData(2023, 2, false)]
    [InlineData(2024, 1, false)]
    [InlineData(2025, 1, false)]
    public void Years_that_are_not_recorded_have_no_answer(int leftIn, int years, bool isKnown) =>
        Assert.Equal(isKnown, Tally("PNNN").SustainedExit(leftIn, years) is not null);

    [Fact]
    public void No_years_after_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tally("PNNN").SustainedExit(2022, 0));
}
