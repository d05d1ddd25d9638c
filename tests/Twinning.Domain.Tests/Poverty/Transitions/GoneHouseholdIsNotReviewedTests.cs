using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeRecords;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class GoneHouseholdIsNotReviewedTests
{
    [Theory]
    [InlineData(2022, false)]
    [InlineData(2023, true)]
    [InlineData(2024, true)]
    public void A_household_that_moved_away_in_2023_has_no_finding_from_then_on(int year, bool isBroken)
    {
        string[] expected = isBroken ? ["HISTORY-REVIEWED-AFTER-GOING"] : [];

        Assert.Equal(expected, History([Poor(year)], MovedOut(2023)).Codes());
        Assert.Equal(expected, History([Poor(year)], Ended(2023)).Codes());
    }

    [Fact]
    public void The_message_names_both_years() => Assert.Equal(
        "Household 7 went in 2023, but has a finding for 2024; correct one of the two, or record when it came back.",
        History([Poor(2024)], MovedOut(2023)).Violations[0].Message.English);

    [Fact]
    public void Once_it_came_back_it_is_reviewed_again() => Assert.Empty(History([Poor(2024), Poor(2025)], MovedOut(2023), MovedIn(2024)).Codes());
}
