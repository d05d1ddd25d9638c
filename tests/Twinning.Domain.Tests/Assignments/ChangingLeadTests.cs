using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Tests.Agencies;
using Xunit;
using static Twinning.Domain.Tests.Assignments.SomeRegister;

namespace Twinning.Domain.Tests.Assignments;

public class NewLeadServesTheVillageTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Only_an_agency_of_the_village_may_lead(long agency, bool accepted) =>
        Assert.Equal(accepted, Change(Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1)), agency).IsAccepted);

    [Fact]
    public void A_lead_held_through_a_predecessor_goes_on_in_the_name_of_its_holder()
    {
        var change = Change(Of(Record(1, 4, 1, AssignmentRole.Lead, until: "2022-12-31"), Record(2, 2, 1)), 2).Value!;

        Assert.Equal([1L, 2L], change.Ended.Select(record => record.Id.Value));
        Assert.Equal(
            [(2L, AssignmentRole.Lead, null), (5L, AssignmentRole.Partner, (System.DateOnly?)Day("2022-12-31"))],
            change.Begun.Select(begun => (begun.Agency.Value, begun.Role, begun.Days.Until)).OrderBy(begun => begun.Value));
        Assert.All(change.Begun, begun => Assert.Equal(Day("2020-01-01"), begun.Days.From));
    }

    [Fact]
    public void A_record_that_begins_on_the_day_gives_way_whole()
    {
        var change = Change(Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1, from: "2020-01-01", until: "2021-12-31")), 2).Value!;

        Assert.Equal([1L], change.Ended.Select(record => record.Id.Value));
        Assert.Equal([2L], change.Withdrawn.Select(record => record.Id.Value));
        Assert.Equal(Day("2021-12-31"), change.Begun.Single(begun => begun.Agency.Value == 2).Days.Until);
    }

    [Theory]
    [InlineData(null, "2020-12-31", null)]
    [InlineData("2021-12-31", "2020-12-31", "2021-12-31")]
    [InlineData("2020-12-31", "2021-12-31", "2021-12-31")]
    public void Several_records_give_way_in_order_and_the_last_day_is_that_of_the_longest(string? one, string other, string? last)
    {
        var register = Of(
            Record(3, 2, 1, from: "2020-01-01", until: one), Record(2, 2, 1, from: "2020-01-01", until: other), Record(1, 1, 1, AssignmentRole.Lead));

        var change = Change(register, 2).Value!;

        Assert.Equal([2L, 3L], change.Withdrawn.Select(record => record.Id.Value));
        Assert.Equal(last is null ? null : Day(last), change.Begun.Single(begun => begun.Agency.Value == 2).Days.Until);
    }

    [Fact]
    public void Every_holder_of_a_record_that_ends_goes_on()
    {
        var split = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2019-06-30"), SomeAgency.Of(2), SomeAgency.Of(3), SomeAgency.Of(4)],
            [
                SomeAgency.Succession(1, 2, "2019-07-01", rank: 1),
                SomeAgency.Succession(1, 3, "2019-07-01", rank: 2),
                SomeAgency.Succession(1, 4, "2019-07-01", rank: 3),
            ]);
        var register = Among(split, Record(1, 1, 1, AssignmentRole.Lead));

        var change = Change(register, 3).Value!;

        Assert.Equal([1L], change.Ended.Select(record => record.Id.Value));
        Assert.Equal(
            [(2L, AssignmentRole.Partner), (3L, AssignmentRole.Lead), (4L, AssignmentRole.Partner)],
            change.Begun.Select(begun => (begun.Agency.Value, begun.Role)));
    }

    [Fact]
    public void A_later_record_that_leads_stands_in_the_way()
    {
        var register = Of(
            Record(1, 1, 1, AssignmentRole.Lead, until: "2020-12-31"), Record(2, 2, 1), Record(3, 1, 1, AssignmentRole.Lead, "2021-01-01"));

        var violation = Assert.Single(Change(register, 2).Violations);
        Assert.Equal("ASSIGNMENT-SECOND-LEAD", violation.Code.Value);
        Assert.Contains("2021-01-01", violation.Message.English, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_that_ends_before_its_partners_is_warned_of()
    {
        var register = Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1, until: "2020-12-31"), Record(3, 3, 1));

        var result = Change(register, 2);

        Assert.True(result.IsAccepted);
        Assert.Equal("ASSIGNMENT-NO-LEAD", Assert.Single(result.Violations).Code.Value);
    }

    [Fact]
    public void Where_nobody_led_only_the_new_lead_changes() =>
        Assert.Equal([2L], Change(Of(Record(1, 1, 1), Record(2, 2, 1)), 2).Value!.Begun.Select(begun => begun.Agency.Value));

    [Fact]
    public void Changing_the_lead_swaps_the_roles_from_the_day_on_in_one_act()
    {
        var change = Change(Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1)), 2).Value!;

        Assert.All(change.Ended, record => Assert.Equal(Day("2019-12-31"), record.Days.Until));
        var next = 10;
        var after = Of([.. change.Ended, .. change.Begun.Select(begun => Record(next++, begun.Agency.Value, 1, begun.Role, "2020-01-01"))]);
        Assert.Equal(new AgencyId(1), after.LeadOf(new VillageId(1), Day("2019-12-31")));
        Assert.Equal(new AgencyId(2), after.LeadOf(new VillageId(1), Day("2020-01-01")));
        Assert.Equal(2, after.DutiesAt(new VillageId(1), Day("2020-01-01")).Count);
    }

    internal static Domain.Rules.RuleResult<LeadChangeResult> Change(AssignmentRegister register, long agency) =>
        AssignmentRules.JudgeChangeLead(register, new LeadChange(new VillageId(1), new AgencyId(agency), Day("2020-01-01"), SomeAgency.Document));
}

public class NewLeadDoesNotLeadYetTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_present_lead_cannot_become_it(long agency, bool accepted) =>
        Assert.Equal(accepted, NewLeadServesTheVillageTests.Change(Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1)), agency).IsAccepted);
}
