using System.Linq;
using Twinning.Domain.Support.Households;
using Xunit;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Households;

public class HouseholdOutcomeTests
{
    [Theory]
    [InlineData(HelpedStatus.Poor, HelpedStatus.Poor, OutcomeChange.Unchanged)]
    [InlineData(HelpedStatus.Poor, HelpedStatus.NearPoor, OutcomeChange.Better)]
    [InlineData(HelpedStatus.Poor, HelpedStatus.NotPoor, OutcomeChange.Better)]
    [InlineData(HelpedStatus.NearPoor, HelpedStatus.Poor, OutcomeChange.Worse)]
    [InlineData(HelpedStatus.NearPoor, HelpedStatus.NotPoor, OutcomeChange.Better)]
    [InlineData(HelpedStatus.NotPoor, HelpedStatus.NearPoor, OutcomeChange.Worse)]
    [InlineData(HelpedStatus.NotPoor, HelpedStatus.Poor, OutcomeChange.Worse)]
    [InlineData(HelpedStatus.NotKnown, HelpedStatus.NotPoor, OutcomeChange.NotKnown)]
    [InlineData(HelpedStatus.Poor, HelpedStatus.NotKnown, OutcomeChange.NotKnown)]
    public void The_change_is_told_from_the_two_statuses(HelpedStatus then, HelpedStatus now, OutcomeChange expected)
    {
        HouseholdStanding[] standings = [Standing("2018-12-31", then), Standing("2019-12-31", now)];

        Assert.Equal(expected, Outcome("2020-01-01", standings).Change);
    }

    [Fact]
    public void Nothing_is_said_across_two_standards() => Assert.Equal(
        OutcomeChange.NotComparable,
        Outcome("2020-01-01", Standing("2018-12-31", HelpedStatus.Poor), Standing("2019-12-31", HelpedStatus.NotPoor) with { Standard = "VN-2022" }).Change);

    [Fact]
    public void Then_is_the_last_review_up_to_the_first_day_and_now_the_last_up_to_the_day_asked_about()
    {
        HouseholdStanding[] standings =
        [
            Standing("2019-12-31", HelpedStatus.NearPoor),
            Standing("2017-12-31", HelpedStatus.NotPoor),
            Standing("2019-06-01", HelpedStatus.Poor),
            Standing("2020-12-31", HelpedStatus.NotPoor),
            Standing("2019-06-02", HelpedStatus.NotPoor) with { Household = 6 },
        ];

        var outcome = Outcome("2020-12-30", standings);

        Assert.Equal((Day("2019-06-01"), Day("2019-12-31")), (outcome.Then!.Day, outcome.Now!.Day));
        Assert.Null(Outcome("2019-12-30", standings).Now);
        Assert.Equal(OutcomeChange.NotKnown, Outcome("2019-12-30", standings).Change);
        Assert.Equal([5, 6, 7], HouseholdOutcome.Of(SomeCommitment.To(5, 6, 7), standings, Day("2021-01-01")).Select(found => found.Household));
        Assert.Null(HouseholdOutcome.Of(SomeCommitment.To(6), standings, Day("2021-01-01"))[0].Then);
    }

    [Fact]
    public void A_promise_without_a_known_first_day_has_no_then()
    {
        var open = SomeCommitment.To(5) with { Days = DayRange.Always };
        var outcome = HouseholdOutcome.Of(open, [Standing("2019-12-31", HelpedStatus.Poor)], Day("2020-01-01"))[0];

        Assert.Null(outcome.Then);
        Assert.NotNull(outcome.Now);
    }

    private static HouseholdStanding Standing(string day, HelpedStatus status) => new(5, Day(day), "VN-2016", status);

    private static HouseholdOutcome Outcome(string day, params HouseholdStanding[] standings) =>
        HouseholdOutcome.Of(SomeCommitment.To(5), standings, Day(day))[0];
}
