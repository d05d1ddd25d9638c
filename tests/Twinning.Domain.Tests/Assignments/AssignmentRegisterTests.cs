using System;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Assignments.SomeRegister;

namespace Twinning.Domain.Tests.Assignments;

public class AssignmentRegisterTests
{
    [Theory]
    [InlineData("2016-12-31", false)]
    [InlineData("2017-01-01", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    public void A_duty_is_held_from_its_first_to_its_last_day(string day, bool held) =>
        Assert.Equal(held, Of(Record(1, 1, 1, until: "2020-12-31")).DutiesAt(new VillageId(1), Day(day)).Count == 1);

    [Theory]
    [InlineData("2019-06-30", 4, false)]
    [InlineData("2019-07-01", 5, true)]
    public void A_successor_keeps_the_duty_without_a_new_record(string day, long holder, bool isInherited)
    {
        var register = Of(Record(1, 4, 1, AssignmentRole.Lead));

        var duty = Assert.Single(register.DutiesOn(Day(day)));
        Assert.Equal((new AgencyId(holder), AssignmentRole.Lead, isInherited), (duty.Agency, duty.Role, duty.IsInherited));
        Assert.Equal(1, register.LoadOf(new AgencyId(holder), Day(day)));
        Assert.Equal(0, register.LoadOf(new AgencyId(9 - holder), Day(day)));
    }

    [Fact]
    public void An_inherited_duty_ends_with_its_record() =>
        Assert.Empty(Of(Record(1, 4, 1, until: "2020-12-31")).DutiesOf(new AgencyId(5), Day("2021-01-01")));

    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    public void An_agency_that_has_ended_holds_nothing(string day, int uncovered)
    {
        var ended = new AgencyDirectory([Agencies.SomeAgency.Of(1, until: "2020-12-31")], []);
        var register = Among(ended, Record(1, 1, 1), Record(2, 1, 2), Record(3, 1, 3));

        Assert.Equal(3 * uncovered, register.CoverageOn(Day(day)).Uncovered.Count);
    }

    [Theory]
    [InlineData("2016-12-31", 0)]
    [InlineData("2017-01-01", 3)]
    [InlineData("2026-12-31", 3)]
    [InlineData("2027-01-01", 0)]
    public void Outside_the_term_no_village_is_in_scope(string day, int villages) =>
        Assert.Equal(villages, Of().CoverageOn(Day(day)).Uncovered.Count);

    [Fact]
    public void Coverage_names_what_is_missing()
    {
        var coverage = Of(Record(1, 1, 1), Record(2, 2, 1), Record(3, 3, 2)).CoverageOn(Day("2020-12-31"));

        Assert.Equal([1L, 2L], coverage.Covered.Select(village => village.Value));
        Assert.Equal([3L], coverage.Uncovered.Select(village => village.Value));
        Assert.Equal([1L], coverage.WithoutLead.Select(village => village.Value));
        Assert.Equal([1L, 2L, 3L, 5L], coverage.AgenciesInForce.Select(agency => agency.Value));
        Assert.Equal([5L], coverage.AgenciesWithoutVillage.Select(agency => agency.Value));
        Assert.Equal([(1L, 1), (2L, 1), (3L, 1)], coverage.Loads.Select(load => (load.Agency.Value, load.Villages)));
        Assert.Empty(coverage.Overlaps);
        Assert.Empty(coverage.Warnings);
    }

    [Fact]
    public void Records_come_by_id() =>
        Assert.Equal([1L, 2L, 3L], Of(Record(2, 1, 1), Record(3, 2, 1), Record(1, 3, 1)).Assignments.Select(record => record.Id.Value));

    [Theory]
    [InlineData("2018-12-31", 1)]
    [InlineData("2019-01-01", 0)]
    [InlineData("2019-12-31", 0)]
    [InlineData("2020-01-01", 1)]
    public void A_village_may_be_in_scope_again(string day, int villages)
    {
        var programme = SomeRegister.Programme with
        {
            Villages =
            [
                new VillageInScope(new VillageId(1), DayRange.Of(Day("2017-01-01"), Day("2018-12-31"))),
                new VillageInScope(new VillageId(1), DayRange.Since(Day("2020-01-01"))),
            ],
        };

        Assert.Equal(villages, new AssignmentRegister(programme, [], SomeRegister.Agencies).CoverageOn(Day(day)).VillagesInScope.Count);
    }

    [Fact]
    public void An_agency_that_is_alone_needs_no_lead() =>
        Assert.Empty(Of(Record(1, 1, 1)).CoverageOn(Day("2020-12-31")).WithoutLead);

    [Fact]
    public void Nothing_is_known_of_a_village_or_an_agency_without_records()
    {
        Assert.Empty(Of().DutiesAt(new VillageId(99), DateOnly.MinValue));
        Assert.Empty(Of().DutiesOf(new AgencyId(99), DateOnly.MaxValue));
        Assert.Null(Of().LeadOf(new VillageId(99), DateOnly.MaxValue));
    }

    [Fact]
    public void A_record_is_in_the_register_once() =>
        Assert.Throws<ArgumentException>(() => Of(Record(1, 1, 1), Record(1, 2, 2)));
}
