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

    [Theory]
    [InlineData("2019-06-30", 2)]
    [InlineData("2019-07-01", 1)]
    public void Only_what_was_held_the_day_before_passes_on(string since, long holder)
    {
        var directory = new AgencyDirectory([SomeAgency.Of(1), SomeAgency.Of(2)], [SomeAgency.Succession(1, 2, "2019-07-01", [Village])]);

        Assert.Equal(
            [new DutyHolder(new AgencyId(holder), true)], directory.HoldersOn(new AgencyId(1), Village, Of("2020-01-01"), Of(since)));
    }

    [Fact]
    public void A_successor_does_not_pass_on_what_it_took_over_later()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2), SomeAgency.Of(3)],
            [SomeAgency.Succession(2, 3, "2018-07-01"), SomeAgency.Succession(1, 2, "2019-07-01")]);

        Assert.Equal([new DutyHolder(new AgencyId(2), true)], directory.HoldersOn(new AgencyId(1), Village, Of("2020-01-01")));
    }

    [Fact]
    public void What_passed_on_once_does_not_pass_on_again()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2), SomeAgency.Of(3)],
            [SomeAgency.Succession(1, 2, "2019-07-01"), SomeAgency.Succession(1, 3, "2020-07-01")]);

        Assert.Equal([new DutyHolder(new AgencyId(2), true)], directory.HoldersOn(new AgencyId(1), Village, Of("2021-01-01")));
    }

    [Fact]
    public void Duties_that_part_and_meet_again_are_one()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2), SomeAgency.Of(3), SomeAgency.Of(4)],
            [
                SomeAgency.Succession(1, 2, "2019-07-01", rank: 1),
                SomeAgency.Succession(1, 3, "2019-07-01", rank: 2),
                SomeAgency.Succession(2, 4, "2020-07-01"),
                SomeAgency.Succession(3, 4, "2020-07-01"),
            ]);

        Assert.Equal([new DutyHolder(new AgencyId(4), true)], directory.HoldersOn(new AgencyId(1), Village, Of("2020-07-01")));
    }

    [Fact]
    public void Two_agencies_may_swap_their_villages_on_one_day()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2)],
            [SomeAgency.Succession(1, 2, "2019-07-01", [Village]), SomeAgency.Succession(2, 1, "2019-07-01", [new VillageId(2)])]);

        Assert.Equal(new AgencyId(2), directory.HoldersOn(new AgencyId(1), Village, Of("2019-07-01")).Single().Agency);
        Assert.Equal(new AgencyId(1), directory.HoldersOn(new AgencyId(2), new VillageId(2), Of("2019-07-01")).Single().Agency);
        Assert.DoesNotContain(AgencyRules.Judge(directory), violation => violation.Code.Value == "AGENCY-SUCCESSION-CIRCLE");
    }

    [Fact]
    public void Successions_are_found_from_both_ends()
    {
        var succession = SomeAgency.Succession(1, 2, "2019-07-01");
        var directory = new AgencyDirectory([SomeAgency.Of(2, "2019-07-01"), SomeAgency.Of(1, until: "2019-06-30")], [succession]);

        Assert.Equal([succession], directory.SuccessionsOf(new AgencyId(1)));
        Assert.Equal([succession], directory.PredecessorsOf(new AgencyId(2)));
        Assert.Equal([1L], directory.InForceOn(Of("2019-06-30")).Select(agency => agency.Id.Value));
        Assert.Equal([2L], directory.InForceOn(Of("2019-07-01")).Select(agency => agency.Id.Value));
        Assert.Null(directory.Find(new AgencyId(3)));
    }

    [Fact]
    public void An_agency_is_in_the_directory_once() =>
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([SomeAgency.Of(1), SomeAgency.Of(1)], []));

    private static DateOnly Of(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
