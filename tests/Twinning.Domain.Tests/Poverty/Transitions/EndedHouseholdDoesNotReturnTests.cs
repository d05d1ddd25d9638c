using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeRecords;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class EndedHouseholdDoesNotReturnTests
{
    [Fact]
    public void A_household_that_ended_does_not_move_in_again()
    {
        var result = History([Poor(2022), Poor(2024)], Ended(2023), MovedIn(2024));

        Assert.Equal(["HISTORY-RETURNS-AFTER-END"], result.Codes());
        Assert.Equal(
            "Household 7 ended in 2023, but comes or goes in 2024; correct one of the two, or record a new household.",
            result.Violations[0].Message.English);
    }

    [Fact]
    public void A_household_that_moved_away_may() => Assert.Empty(History([Poor(2022), Poor(2024)], MovedOut(2023), MovedIn(2024)).Codes());

    [Fact]
    public void It_may_have_moved_before_it_ended() => Assert.Empty(History([Poor(2022)], MovedIn(2022), Ended(2023)).Codes());
}
