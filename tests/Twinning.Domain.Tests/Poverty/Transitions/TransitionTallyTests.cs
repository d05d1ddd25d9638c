using System;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class TransitionTallyTests
{
    [Fact]
    public void A_household_needs_one_entry_for_each_review()
    {
        var tally = new TransitionTally(Since2021(3));

        Assert.Throws<ArgumentException>(() => tally.Add(Years("PP")));
        Assert.Throws<ArgumentException>(() => tally.Add(Years("PPPP")));
    }

    [Fact]
    public void Tallies_of_different_periods_do_not_merge() =>
        Assert.Throws<ArgumentException>(() => Tally("PP").Merge(Tally("PPP")));

    [Fact]
    public void Matrices_of_different_reviews_do_not_add_up()
    {
        var other = new TransitionTally(new ReviewPeriod(PovertyStandards.Vn2016.Id, 2021, 2022)).Matrix(2022)!;

        Assert.Throws<ArgumentException>(() => Tally("PPP").Matrix(2022)!.Plus(Tally("PPP").Matrix(2023)!));
        Assert.Throws<ArgumentException>(() => Tally("PP").Matrix(2022)!.Plus(other));
    }

    [Fact]
    public void A_status_that_is_not_known_to_the_matrix_is_a_mistake_of_the_caller()
    {
        var matrix = Tally("PP").Matrix(2022)!;

        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Cell((PovertyStatus)6, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.From((PovertyStatus)255));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.To((PovertyStatus)6));
    }

    [Fact]
    public void Who_is_not_there_has_a_row_and_a_column_of_its_own()
    {
        var matrix = Tally(".+P", "P-", "?O", "..").Matrix(2022)!;

        Assert.Equal(new TransitionCount(1, 0, 4), matrix.Cell(null, PovertyStatus.Poor));
        Assert.Equal(new TransitionCount(1, 4, 0), matrix.Cell(PovertyStatus.Poor, null));
        Assert.Equal(new TransitionCount(1, 4, 4), matrix.From(PovertyStatus.Unknown));
        Assert.Equal(default, matrix.Cell(null, null));
        Assert.Equal((2, 2), (matrix.AtStart.Households, matrix.AtEnd.Households));
        Assert.Equal((PovertyStandards.Vn2022.Id, 2022), (matrix.Standard, matrix.Year));
    }

    [Fact]
    public void Counting_allocates_nothing_for_a_household()
    {
        var tally = new TransitionTally(Since2021(6));
        var years = Years("PNP?O-");
        var history = History(years);

        Assert.Equal(0, Allocations.Of(() =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                tally.Add(years);
                tally.Add(history);
            }
        }));
    }
}
