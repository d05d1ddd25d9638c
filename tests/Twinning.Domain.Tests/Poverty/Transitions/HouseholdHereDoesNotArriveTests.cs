using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeRecords;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class HouseholdHereDoesNotArriveTests
{
    [Fact]
    public void A_household_reviewed_the_year_before_does_not_move_in()
    {
        var result = History([Poor(2021), Poor(2022), Poor(2023)], MovedIn(2023));

        Assert.Equal(["HISTORY-ARRIVES-WHILE-HERE"], result.Codes());
        Assert.Equal(
            "Household 7 is recorded as coming in 2023, but was there in 2022; record when it went, or drop this coming.",
            result.Violations[0].Message.English);
    }

    [Fact]
    public void A_household_does_not_come_twice_without_going() =>
        Assert.Equal(["HISTORY-ARRIVES-WHILE-HERE"], History([], SplitOff(2022), MovedIn(2024)).Codes());

    [Fact]
    public void A_household_may_come_in_the_year_of_its_first_review() =>
        Assert.Empty(History([Poor(2022), Poor(2023)], SplitOff(2022)).Codes());

    [Fact]
    public void A_household_that_went_may_come_back() =>
        Assert.Empty(History([Poor(2021), Poor(2022), Poor(2024)], MovedIn(2021), MovedOut(2023), MovedIn(2024)).Codes());

    [Fact]
    public void A_household_may_come_and_go_more_than_once() =>
        Assert.Empty(History([Poor(2021)], MovedOut(2022), MovedIn(2023), MovedOut(2024), MovedIn(2025)).Codes());

    [Fact]
    public void A_going_in_the_very_year_of_the_coming_is_too_late() =>
        Assert.Contains("HISTORY-ARRIVES-WHILE-HERE", History([Poor(2022)], MovedOut(2023), MovedIn(2023)).Codes());

    [Fact]
    public void A_review_in_the_year_of_going_is_not_held_against_a_later_coming() =>
        Assert.DoesNotContain("HISTORY-ARRIVES-WHILE-HERE", History([Poor(2022)], MovedOut(2022), MovedIn(2023)).Codes());

    [Fact]
    public void A_coming_back_twice_after_one_going_is_refused() =>
        Assert.Equal(["HISTORY-ARRIVES-WHILE-HERE"], History([Poor(2021)], MovedOut(2022), MovedIn(2023), MovedIn(2024)).Codes());
}
