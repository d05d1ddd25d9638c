using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Tests.Agencies;
using Xunit;
using static Twinning.Domain.Tests.Assignments.SomeRegister;

namespace Twinning.Domain.Tests.Assignments;

public class EndedAssignmentIsInForceTests
{
    [Theory]
    [InlineData(1, "2017-01-01", true)]
    [InlineData(1, "2016-12-31", false)]
    [InlineData(1, "2020-12-31", true)]
    [InlineData(1, "2021-01-01", false)]
    [InlineData(9, "2018-01-01", false)]
    public void An_assignment_ends_on_one_of_its_days(long id, string lastDay, bool accepted) =>
        Assert.Equal(accepted, End(Of(Record(1, 1, 1, until: "2020-12-31")), id, lastDay).IsAccepted);

    internal static Domain.Rules.RuleResult<Assignment> End(AssignmentRegister register, long id, string lastDay) =>
        AssignmentRules.JudgeEnd(register, new AssignmentEnding(new AssignmentId(id), Day(lastDay), SomeAgency.Document));
}

public class EndingKeepsTheVillageCoveredTests
{
    [Fact]
    public void Ending_the_only_assignment_warns_and_uncovers_that_village_from_the_next_day()
    {
        var register = Of(Record(1, 1, 1), Record(2, 2, 2), Record(3, 3, 3));

        var result = EndedAssignmentIsInForceTests.End(register, 1, "2020-12-30");

        Assert.Equal("ASSIGNMENT-VILLAGE-UNCOVERED", Assert.Single(result.Violations).Code.Value);
        var after = Of(result.Value!, Record(2, 2, 2), Record(3, 3, 3));
        Assert.Empty(after.CoverageOn(Day("2020-12-30")).Uncovered);
        Assert.Equal([new VillageId(1)], after.CoverageOn(Day("2020-12-31")).Uncovered);
    }

    [Fact]
    public void Ending_one_of_two_leaves_no_gap() =>
        Assert.Empty(EndedAssignmentIsInForceTests.End(Of(Record(1, 1, 1), Record(2, 2, 1)), 1, "2020-12-30").Violations);
}

public class InheritedLimitsAreKeptTests
{
    [Theory]
    [InlineData("2019-06-30", 0)]
    [InlineData("2019-07-01", 1)]
    public void A_limit_passed_by_taking_over_is_warned_of(string day, int warnings)
    {
        var register = Of(Record(1, 4, 1), Record(2, 4, 2), Record(3, 5, 3, from: "2019-07-01"));

        Assert.Equal(warnings, register.CoverageOn(Day(day)).Warnings.Count(warning => warning.Code.Value == "ASSIGNMENT-LIMIT-INHERITED"));
    }

    [Fact]
    public void An_inherited_duty_merges_with_its_own_and_lead_wins()
    {
        var register = Of(Record(1, 4, 1, AssignmentRole.Lead), Record(2, 5, 1, from: "2019-07-01"));

        var duty = Assert.Single(register.DutiesAt(new VillageId(1), Day("2019-07-01")));
        Assert.Equal((new AgencyId(5), AssignmentRole.Lead, 2, false), (duty.Agency, duty.Role, duty.Records.Count, duty.IsInherited));
        Assert.Single(register.CoverageOn(Day("2019-07-01")).Overlaps);
    }
}

public class NewLeadServesTheVillageTests
{
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Only_an_agency_of_the_village_may_lead(long agency, bool accepted) =>
        Assert.Equal(accepted, Change(Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1)), agency).IsAccepted);

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
