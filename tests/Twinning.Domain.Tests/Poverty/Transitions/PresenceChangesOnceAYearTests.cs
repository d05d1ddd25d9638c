using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeRecords;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class PresenceChangesOnceAYearTests
{
    [Fact]
    public void Two_events_of_a_year_are_refused() =>
        Assert.Contains("HISTORY-CHANGES-TWICE", History([Poor(2022)], MovedOut(2023), MovedIn(2023)).Codes());

    [Fact]
    public void One_event_in_each_of_two_years_is_accepted() =>
        Assert.Empty(History([Poor(2022), Poor(2024)], MovedOut(2023), MovedIn(2024)).Codes());
}
