using System;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class ListMovementTests
{
    [Theory]
    [InlineData("PP", MovementPart.SizeChange, 0)]
    [InlineData("PN", MovementPart.Exit, -1)]
    [InlineData("POP", MovementPart.FallenBack, 1)]
    [InlineData("OP", MovementPart.NewlyPoor, 1)]
    [InlineData(".P", MovementPart.EnteredWithUnknownHistory, 1)]
    [InlineData(".+P", MovementPart.MovedIn, 1)]
    [InlineData("./P", MovementPart.SplitOff, 1)]
    [InlineData("P-", MovementPart.MovedOut, -1)]
    [InlineData("Px", MovementPart.Ended, -1)]
    [InlineData("?P", MovementPart.WasNotKnown, 1)]
    [InlineData("P?", MovementPart.BecameNotKnown, -1)]
    [InlineData("P.", MovementPart.BecameNotKnown, -1)]
    public void A_household_changes_one_part(string history, MovementPart part, int change)
    {
        var period = Since2021(Years(history).Length);
        var movement = Tally(history).Movement(PovertyList.Poor, CountedUnit.Households, period.LastYear)!;

        Assert.Equal(change, movement.Proof.Lines.Single(line => line.Part == part).Change);
        Assert.Equal(Math.Abs(change), movement.Proof.Lines.Sum(line => Math.Abs(line.Change)));
        Assert.Equal(0, movement.Proof.Difference);
    }

    [Theory]
    [InlineData(".+O")]
    [InlineData("./?")]
    [InlineData("O-")]
    [InlineData("?x")]
    [InlineData("OO")]
    [InlineData("?O")]
    [InlineData("??")]
    public void Households_that_were_never_on_the_list_change_nothing(string history)
    {
        var movement = Tally(history).Movement(PovertyList.Poor, CountedUnit.Households, 2022)!;

        Assert.Equal((0, 0), (movement.Start, movement.End));
        Assert.All(movement.Proof.Lines, line => Assert.Equal(0, line.Change));
    }

    [Fact]
    public void People_who_leave_are_those_of_the_start_and_who_enter_those_of_the_end()
    {
        var tally = new TransitionTally(Since2021(2));
        tally.Add([HouseholdYear.Here(PovertyStatus.Poor, 5), HouseholdYear.Here(PovertyStatus.NotPoor, 6)]);
        tally.Add([HouseholdYear.Here(PovertyStatus.NotPoor, 2), HouseholdYear.Here(PovertyStatus.Poor, 3)]);
        tally.Add([HouseholdYear.Here(PovertyStatus.Poor, 8), HouseholdYear.Here(PovertyStatus.Poor, 4)]);
        tally.Add([default, HouseholdYear.SplitOff(PovertyStatus.Poor, 3)]);

        var people = tally.Movement(PovertyList.Poor, CountedUnit.People, 2022)!;

        Assert.Equal((13, 5, 3, 3, -4, 10), (people.Start, people.Exit, people.NewlyPoor, people.SplitOff, people.SizeChange, people.End));
        Assert.Equal(new PovertyFlow(13, 5, 0, 3, -1, 10), people.Form);
        Assert.Equal(new TransitionCount(1, 5, 6), tally.Matrix(2022)!.Cell(PovertyStatus.Poor, PovertyStatus.NotPoor));
        Assert.Equal(Fraction.Of(5, 13), people.Rates.Exit);
        Assert.Equal(Fraction.One, people.Rates.Entry);
        Assert.Equal((15, 16), (people.Base.AllAtStart, people.Base.AllAtEnd));
    }

    [Fact]
    public void The_form_counts_an_unknown_history_as_new_and_what_it_has_no_column_for_as_net_change()
    {
        var movement = Tally(".P", "OP", "?P", "P?", "PP").Movement(PovertyList.Poor, CountedUnit.Households, 2022)!;

        Assert.Equal(new PovertyFlow(2, 0, 0, 2, 0, 4), movement.Form);
        Assert.Equal((1, 1, 1, 1), (movement.NewlyPoor, movement.EnteredWithUnknownHistory, movement.WasNotKnown, movement.BecameNotKnown));
    }

    [Fact]
    public void The_proof_runs_from_the_opening_to_the_closing_and_shows_what_is_left()
    {
        var movement = Tally("PN", "PP", "OP", "P-").Movement(PovertyList.Poor, CountedUnit.Households, 2022)!;
        var proof = movement.Proof;

        Assert.Equal(Enum.GetValues<MovementPart>().Order(), proof.Lines.Select(line => line.Part).Order());
        Assert.Equal(new MovementLine(MovementPart.Exit, -1, 2), proof.Lines[0]);
        Assert.Equal(proof.Closing, proof.Lines[^1].Running);
        Assert.Equal((3, 2, 0), (proof.Opening, proof.Closing, proof.Difference));
        Assert.Equal(1, (movement with { End = 3 }).Proof.Difference);
    }

    [Fact]
    public void Rates_without_a_base_are_null()
    {
        var rates = Tally("..").Movement(PovertyList.Poor, CountedUnit.Households, 2022)!.Rates;

        Assert.Null(rates.Exit);
        Assert.Null(rates.Persistence);
        Assert.Null(rates.Entry);
        Assert.Null(rates.AtStart);
        Assert.Null(rates.AtEnd);
        Assert.Null(rates.PercentagePoints);
        Assert.Null(rates.RelativeChange);
    }

    [Fact]
    public void The_entry_rate_looks_only_at_those_known_not_to_be_on_the_list()
    {
        var movement = Tally("OP", "OO", "?P", ".P").Movement(PovertyList.Poor, CountedUnit.Households, 2022)!;

        Assert.Equal(new MovementBase(3, 4, 1, 0, 2, 1), movement.Base);
        Assert.Equal(Fraction.Of(1, 2), movement.Rates.Entry);
    }

    [Theory]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    [InlineData(2023, true)]
    [InlineData(2024, false)]
    public void Years_without_two_reviews_have_no_movement(int year, bool isKnown)
    {
        var tally = Tally("PPP");

        Assert.Equal(isKnown, tally.Matrix(year) is not null);
        Assert.Equal(isKnown, tally.Movement(PovertyList.NearPoor, CountedUnit.People, year) is not null);
    }
}
