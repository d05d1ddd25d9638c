using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Rules;
using Xunit;
using static Twinning.Domain.Tests.Assignments.SomeRegister;

namespace Twinning.Domain.Tests.Assignments;

public class ChangedLimitsAreKeptTests
{
    [Theory]
    [InlineData("2017-12-31", 0)]
    [InlineData("2018-01-01", 1)]
    public void Assignments_made_before_a_limit_are_warned_of_from_its_first_day(string day, int warnings)
    {
        var register = Of(Record(1, 1, 1), Record(2, 1, 2), Record(3, 1, 3));

        Assert.Equal(warnings, Codes(register, day).Count(code => code == "ASSIGNMENT-LIMIT-CHANGED"));
    }

    internal static string[] Codes(AssignmentRegister register, string day) =>
        [.. register.CoverageOn(Day(day)).Warnings.Select(warning => warning.Code.Value)];
}

public class InheritedLimitsAreKeptTests
{
    [Theory]
    [InlineData("2019-06-30", 0)]
    [InlineData("2019-07-01", 1)]
    public void A_limit_passed_by_taking_over_is_warned_of(string day, int warnings)
    {
        var register = Of(Record(1, 4, 1), Record(2, 4, 2), Record(3, 5, 3, from: "2019-07-01"));

        Assert.Equal(warnings, ChangedLimitsAreKeptTests.Codes(register, day).Count(code => code == "ASSIGNMENT-LIMIT-INHERITED"));
    }

    [Fact]
    public void A_limit_reached_by_taking_over_is_kept() =>
        Assert.Empty(ChangedLimitsAreKeptTests.Codes(Of(Record(1, 4, 1), Record(2, 5, 2, from: "2019-07-01")), "2019-07-01"));

    [Fact]
    public void The_agencies_of_a_village_are_counted_too()
    {
        var split = new AgencyDirectory(
            [.. Enumerable.Range(1, 3).Select(id => Agencies.SomeAgency.Of(id)), Agencies.SomeAgency.Of(4, until: "2019-06-30")],
            [Agencies.SomeAgency.Succession(4, 2, "2019-07-01"), Agencies.SomeAgency.Succession(4, 3, "2019-07-01", rank: 2)]);
        var register = Among(split, Record(1, 1, 1), Record(2, 4, 1));

        var warning = Assert.Single(register.CoverageOn(Day("2019-07-01")).Warnings);
        Assert.Equal(("ASSIGNMENT-LIMIT-INHERITED", Severity.Warning), (warning.Code.Value, warning.Severity));
        Assert.Equal("By taking over duties, village 1 has 3 agencies on 2019-07-01, the limit is 2; assign anew.", warning.Message.English);
    }

    [Fact]
    public void An_inherited_duty_merges_with_its_own_and_lead_wins()
    {
        var register = Of(Record(1, 4, 1, AssignmentRole.Lead), Record(2, 5, 1, from: "2019-07-01"));

        var duty = Assert.Single(register.DutiesOn(Day("2019-07-01")));
        Assert.Equal((new AgencyId(5), AssignmentRole.Lead, 2, false), (duty.Agency, duty.Role, duty.Records.Count, duty.IsInherited));
        Assert.Single(register.CoverageOn(Day("2019-07-01")).Overlaps);
    }
}

public class RecordHasAHolderTests
{
    [Theory]
    [InlineData("2020-12-31", 0)]
    [InlineData("2021-01-01", 1)]
    public void A_record_that_outlives_its_agency_without_a_successor_is_warned_of(string day, int warnings)
    {
        var ended = new AgencyDirectory([Agencies.SomeAgency.Of(1, until: "2020-12-31")], []);
        var register = Among(ended, Record(1, 1, 1));

        Assert.Equal(warnings, ChangedLimitsAreKeptTests.Codes(register, day).Count(code => code == "ASSIGNMENT-WITHOUT-HOLDER"));
    }

    [Fact]
    public void A_successor_is_a_holder() =>
        Assert.Empty(ChangedLimitsAreKeptTests.Codes(Of(Record(1, 4, 1)), "2019-07-01"));
}
