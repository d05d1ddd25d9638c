using System;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Agencies;

public class AgencyDirectoryTests
{
    private static readonly VillageId Village = new(1);

    [Theory]
    [InlineData("2019-06-30", 1)]
    [InlineData("2019-07-01", 2)]
    [InlineData("2020-12-31", 2)]
    [InlineData("2021-01-01", 3)]
    public void A_duty_passes_on_from_the_day_of_succession_through_many_steps(string day, long holder)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2019-06-30"), SomeAgency.Of(2, "2019-07-01", "2020-12-31"), SomeAgency.Of(3, "2021-01-01")],
            [SomeAgency.Succession(1, 2, "2019-07-01"), SomeAgency.Succession(2, 3, "2021-01-01")]);

        Assert.Equal([new DutyHolder(new AgencyId(holder), true)], directory.HoldersOn(new AgencyId(1), Village, Of(day)));
    }

    [Fact]
    public void Of_several_successors_the_first_keeps_the_lead()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2019-06-30"), SomeAgency.Of(2), SomeAgency.Of(3)],
            [SomeAgency.Succession(1, 3, "2019-07-01", rank: 2), SomeAgency.Succession(1, 2, "2019-07-01", rank: 1)]);

        Assert.Equal(
            [new DutyHolder(new AgencyId(2), true), new DutyHolder(new AgencyId(3), false)],
            directory.HoldersOn(new AgencyId(1), Village, Of("2019-07-01")));
    }

    [Fact]
    public void A_duty_at_a_village_that_did_not_pass_on_stays()
    {
        var directory = new AgencyDirectory([SomeAgency.Of(1), SomeAgency.Of(2)], [SomeAgency.Succession(1, 2, "2019-07-01", [new VillageId(7)])]);

        Assert.Equal(new AgencyId(1), directory.HoldersOn(new AgencyId(1), Village, Of("2020-01-01")).Single().Agency);
        Assert.Equal(new AgencyId(2), directory.HoldersOn(new AgencyId(1), new VillageId(7), Of("2020-01-01")).Single().Agency);
    }

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}

public class SuccessorExistsFromTheDayTests
{
    [Theory]
    [InlineData("2019-07-01", 0)]
    [InlineData("2019-07-02", 1)]
    public void A_successor_founded_after_the_day_is_refused(string founded, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2019-06-30"), SomeAgency.Of(2, founded)], [SomeAgency.Succession(1, 2, "2019-07-01")]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-SUCCESSOR-NOT-THERE"));
    }
}

public class PredecessorEndsWhenAllItsDutiesPassOnTests
{
    [Theory]
    [InlineData("2019-06-30", 0)]
    [InlineData("2019-07-01", 1)]
    public void A_predecessor_that_goes_on_is_warned_of(string ended, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: ended), SomeAgency.Of(2)], [SomeAgency.Succession(1, 2, "2019-07-01")]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-PREDECESSOR-GOES-ON"));
    }
}

public class SuccessionDoesNotTurnInACircleTests
{
    [Fact]
    public void Duties_that_come_back_are_refused_at_each_agency_of_the_circle()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2)],
            [SomeAgency.Succession(1, 2, "2019-07-01", [new VillageId(1)]), SomeAgency.Succession(2, 1, "2020-07-01", [new VillageId(1)])]);

        Assert.Equal(2, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-SUCCESSION-CIRCLE"));
    }
}
