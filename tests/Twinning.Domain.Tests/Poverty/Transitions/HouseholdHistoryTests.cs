using System;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeHousehold;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class HouseholdHistoryTests
{
    [Fact]
    public void Its_steps_tell_what_became_of_it_in_each_year()
    {
        var steps = History(Years("PNPP-")).Steps(PovertyList.Poor, Since2021(5));

        Assert.Equal(
            [
                (2022, PovertyTransition.LeftPoverty),
                (2023, PovertyTransition.FellBack),
                (2024, PovertyTransition.StayedPoor),
                (2025, PovertyTransition.MovedOut),
            ],
            steps.Select(step => (step.Year, step.Transition)));
        Assert.Equal((PovertyStatus.Poor, PovertyStatus.NearPoor), (steps[0].Before.Status, steps[0].Now.Status));
        Assert.All(steps, step => Assert.Equal((PovertyStandards.Vn2022.Id, PovertyList.Poor), (step.Standard, step.List)));
    }

    [Fact]
    public void Years_without_it_have_no_step()
    {
        Assert.Equal([2023], History(Years("..+P")).Steps(PovertyList.Poor, Since2021(3)).Select(step => step.Year));
        Assert.Empty(History(Years("P")).Steps(PovertyList.Poor, Since2021(1)));
    }

    [Fact]
    public void Reviews_under_another_standard_or_outside_the_period_are_left_aside()
    {
        var history = SomeRecords.History(
            [SomeRecords.Poor(2021, PovertyStandards.Vn2016.Id), SomeRecords.Poor(2022), SomeRecords.Poor(2030)],
            SomeRecords.MovedOut(2031)).Value!;

        var step = Assert.Single(history.Steps(PovertyList.Poor, Since2021(2)));

        Assert.Equal(PovertyTransition.EnteredWithUnknownHistory, step.Transition);
    }

    [Fact]
    public void Records_are_put_in_order()
    {
        var history = SomeRecords.History(
            [SomeRecords.Poor(2023), SomeRecords.Poor(2021)], SomeRecords.MovedIn(2023), SomeRecords.MovedOut(2022)).Value!;

        Assert.Equal([2021, 2023], history.Rounds.Select(round => round.Year));
        Assert.Equal([2022, 2023], history.Events.Select(change => change.Year));
        Assert.Equal(new HouseholdId(7), history.Id);
    }

    [Fact]
    public void Two_periods_of_one_standard_are_a_mistake_of_the_caller() => Assert.Throws<ArgumentException>(() =>
        History(Years("PP")).Between(PovertyList.Poor, new ReviewRound(Since2021(2), 2021), new ReviewRound(Since2021(3), 2022)));

    [Fact]
    public void Missing_arguments_are_mistakes_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>("rounds", () => HouseholdHistory.Of(new HouseholdId(1), null!, []));
        Assert.Throws<ArgumentNullException>("events", () => HouseholdHistory.Of(new HouseholdId(1), [], null!));
        Assert.Throws<ArgumentNullException>("period", () => History(Years("PP")).Steps(PovertyList.Poor, null!));
        Assert.Throws<ArgumentNullException>("period", () => new ReviewRound(null!, 2022));
        Assert.Throws<ArgumentNullException>("period", () => new TransitionTally(null!));
        Assert.Throws<ArgumentNullException>("history", () => Tally("PP").Add((HouseholdHistory)null!));
        Assert.Throws<ArgumentNullException>("other", () => Tally("PP").Merge(null!));
        Assert.Throws<ArgumentNullException>("other", () => Tally("PP").Matrix(2022)!.Plus(null!));
    }

    [Fact]
    public void Values_out_of_bounds_are_mistakes_of_the_caller()
    {
        var standard = PovertyStandards.Vn2022.Id;
        Assert.Throws<ArgumentOutOfRangeException>(() => HouseholdYear.Here(PovertyStatus.Poor, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HouseholdYear.Here((PovertyStatus)6, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HouseholdYear.Here((PovertyStatus)255, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseholdRound(standard, 2022, PovertyStatus.Poor, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PresenceEvent(2022, PresenceChange.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PresenceEvent(2022, (PresenceChange)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewPeriod(standard, 2022, 2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewPeriod(standard, 2000, 2050));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewRound(Since2021(2), 2020));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReviewRound(Since2021(2), 2023));
        Assert.Equal(50, new ReviewPeriod(standard, 2000, 2049).Reviews);
        Assert.Equal(1, HouseholdYear.Here(PovertyStatus.NotPoor, 1).Members);
    }

    [Fact]
    public void The_default_year_says_that_nothing_is_recorded()
    {
        Assert.False(default(HouseholdYear).IsHere);
        Assert.Equal((PovertyStatus.Unknown, PresenceChange.None), (default(HouseholdYear).Status, default(HouseholdYear).Change));
    }
}
