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

    [Theory]
    [InlineData(9, "2018-01-01", "There is no assignment 9 ")]
    [InlineData(1, "2021-01-01", "The last day 2021-01-01 lies outside the assignment")]
    public void What_cannot_end_is_told(long id, string lastDay, string message)
    {
        var violation = Assert.Single(End(Of(Record(1, 1, 1, until: "2020-12-31")), id, lastDay).Violations);

        Assert.Equal("ASSIGNMENT-END-NOT-IN-FORCE", violation.Code.Value);
        Assert.StartsWith(message, violation.Message.English, System.StringComparison.Ordinal);
    }

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
    public void The_first_day_without_an_agency_is_named_even_when_it_comes_later()
    {
        var result = EndedAssignmentIsInForceTests.End(Of(Record(1, 1, 1), Record(2, 2, 1, until: "2021-06-30")), 1, "2020-12-31");

        Assert.Equal("village 1 has no agency from 2021-07-01; assign another from that day.", Assert.Single(result.Violations).Message.English);
    }

    [Fact]
    public void An_agency_that_ends_without_a_successor_covers_nothing_after()
    {
        var ended = new AgencyDirectory([SomeAgency.Of(1), SomeAgency.Of(2, until: "2021-06-30")], []);
        var register = Among(ended, Record(1, 1, 1), Record(2, 2, 1));

        var result = EndedAssignmentIsInForceTests.End(register, 1, "2020-12-31");

        Assert.Contains("from 2021-07-01", Assert.Single(result.Violations).Message.English, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-30", 1)]
    [InlineData("2026-12-31", 0)]
    public void After_the_term_no_village_needs_an_agency(string lastDay, int warnings) =>
        Assert.Equal(warnings, EndedAssignmentIsInForceTests.End(Of(Record(1, 1, 1)), 1, lastDay).Violations.Count);

    [Fact]
    public void Ending_on_the_last_day_it_has_changes_nothing()
    {
        var record = Record(1, 1, 1, until: "2020-12-31");

        var result = EndedAssignmentIsInForceTests.End(Of(record), 1, "2020-12-31");

        Assert.Empty(result.Violations);
        Assert.Equal(record, result.Value);
    }

    [Fact]
    public void Ending_the_lead_of_three_warns_that_two_are_left_without() =>
        Assert.Equal(
            "ASSIGNMENT-NO-LEAD",
            Assert.Single(EndedAssignmentIsInForceTests.End(
                Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1), Record(3, 3, 1)), 1, "2020-12-31").Violations).Code.Value);

    [Fact]
    public void Ending_one_of_two_leaves_no_gap() =>
        Assert.Empty(EndedAssignmentIsInForceTests.End(Of(Record(1, 1, 1), Record(2, 2, 1)), 1, "2020-12-30").Violations);
}
