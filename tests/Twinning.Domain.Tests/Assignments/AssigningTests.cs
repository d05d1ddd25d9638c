using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;
using Xunit;
using static Twinning.Domain.Tests.Assignments.SomeRegister;

namespace Twinning.Domain.Tests.Assignments;

public class DaysAreWithinTheTermTests
{
    [Theory]
    [InlineData("2017-01-01", "2026-12-31", false)]
    [InlineData("2016-12-31", "2026-12-31", true)]
    [InlineData("2017-01-01", "2027-01-01", true)]
    [InlineData("2017-01-01", null, true)]
    public void Days_of_the_term_are_accepted_and_the_next_ones_refused(string from, string? until, bool broken) =>
        Assert.Equal(broken, Judge(Of(), Proposal(1, 1, from: from, until: until)).Contains("ASSIGNMENT-OUTSIDE-TERM"));
}

public class AgencyExistsOnThoseDaysTests
{
    [Theory]
    [InlineData(4, "2019-06-30", false)]
    [InlineData(4, "2019-07-01", true)]
    [InlineData(99, "2019-06-30", true)]
    public void An_agency_is_assigned_up_to_its_last_day(long agency, string until, bool broken) =>
        Assert.Equal(broken, Judge(Of(), Proposal(agency, 1, from: "2019-01-01", until: until)).Contains("ASSIGNMENT-AGENCY-NOT-IN-FORCE"));
}

public class VillageIsInScopeTests
{
    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void A_village_outside_the_programme_is_refused(long village, bool broken) =>
        Assert.Equal(broken, Judge(Of(), Proposal(1, village)).Contains("ASSIGNMENT-VILLAGE-OUT-OF-SCOPE"));
}

public class PairIsNotYetTwinnedTests
{
    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    public void A_pair_is_free_again_the_day_after_it_ended(string ended, bool broken) =>
        Assert.Equal(broken, Judge(Of(Record(1, 1, 1, until: ended)), Proposal(1, 1)).Contains("ASSIGNMENT-PAIR-TWICE"));

    [Theory]
    [InlineData(5, "2019-07-01", true)]
    [InlineData(4, "2019-06-30", true)]
    [InlineData(1, "2019-07-01", false)]
    public void An_inherited_duty_counts(long agency, string day, bool broken) =>
        Assert.Equal(broken, Judge(Of(Record(1, 4, 1)), Proposal(agency, 1, from: day, until: day)).Contains("ASSIGNMENT-PAIR-TWICE"));

    [Fact]
    public void Each_record_in_the_way_is_named()
    {
        var register = Of(Record(1, 1, 1, until: "2020-03-31"), Record(2, 1, 1, from: "2020-06-01"));

        Assert.Equal(["ASSIGNMENT-PAIR-TWICE", "ASSIGNMENT-PAIR-TWICE"], Judge(register, Proposal(1, 1)));
    }
}

public class VillageHasOneLeadTests
{
    [Fact]
    public void The_agency_that_leads_already_is_named_not_the_new_one()
    {
        Assert.NotEqual(Told(lead: 1), Told(lead: 3));
        Assert.Contains(" leads at bôn Chư Băh on 2020-01-01", Told(lead: 1), System.StringComparison.Ordinal);

        static string Told(long lead) => Assert.Single(
            AssignmentRules.JudgeAssign(
                new AssignmentRegister(SomeRegister.Programme, [Record(1, lead, 1, AssignmentRole.Lead)], SomeRegister.Agencies, (_, _) => "bôn Chư Băh"),
                Proposal(2, 1, AssignmentRole.Lead)).Violations,
            violation => violation.Code.Value == "ASSIGNMENT-SECOND-LEAD").Message.English;
    }

    [Theory]
    [InlineData(AssignmentRole.Lead, true)]
    [InlineData(AssignmentRole.Partner, false)]
    public void A_second_lead_is_refused_and_a_partner_is_not(AssignmentRole role, bool broken) =>
        Assert.Equal(broken, Judge(Of(Record(1, 1, 1, AssignmentRole.Lead)), Proposal(2, 1, role)).Contains("ASSIGNMENT-SECOND-LEAD"));
}

public class AgencyKeepsItsLimitTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_limit_may_be_reached_and_not_passed(int villages, bool broken)
    {
        var register = Of([.. Enumerable.Range(1, villages).Select(id => Record(id, 1, id))]);

        Assert.Equal(broken, Judge(register, Proposal(1, 3)).Contains("ASSIGNMENT-AGENCY-LIMIT"));
    }

    [Fact]
    public void A_proposal_for_a_pair_in_force_counts_as_one_more() =>
        Assert.Equal(["ASSIGNMENT-PAIR-TWICE", "ASSIGNMENT-AGENCY-LIMIT"], Judge(Of(Record(1, 1, 1), Record(2, 1, 2)), Proposal(1, 2)));

    [Theory]
    [InlineData("2017-12-31", false)]
    [InlineData("2018-01-01", true)]
    public void A_limit_counts_from_its_first_day(string until, bool broken) =>
        Assert.Equal(
            broken,
            Judge(Of(Record(1, 1, 1), Record(2, 1, 2)), Proposal(1, 3, from: "2017-06-01", until: until)).Contains("ASSIGNMENT-AGENCY-LIMIT"));

    [Fact]
    public void The_violation_names_the_document_that_sets_the_limit() =>
        Assert.Equal(
            SomeRegister.Programme.Limits.Values[0].Source,
            Assert.Single(AssignmentRules.JudgeAssign(Of(Record(1, 1, 1), Record(2, 1, 2)), Proposal(1, 3)).Violations).Source);

    [Fact]
    public void A_day_without_limits_has_none() =>
        Assert.Empty(Judge(Of(Record(1, 1, 1), Record(2, 1, 2)), Proposal(1, 3, AssignmentRole.Lead, "2017-01-01", "2017-12-31")));
}

public class VillageKeepsItsLimitTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_limit_may_be_reached_and_not_passed(int agencies, bool broken)
    {
        var register = Of([.. Enumerable.Range(1, agencies).Select(id => Record(id, id, 1))]);

        Assert.Equal(broken, Judge(register, Proposal(3, 1)).Contains("ASSIGNMENT-VILLAGE-LIMIT"));
    }
}

public class SeveralAgenciesHaveALeadTests
{
    [Theory]
    [InlineData(AssignmentRole.Lead, false)]
    [InlineData(AssignmentRole.Partner, true)]
    public void A_second_agency_without_a_lead_is_warned_of_and_accepted(AssignmentRole first, bool broken)
    {
        var result = AssignmentRules.JudgeAssign(Of(Record(1, 1, 1, first)), Proposal(2, 1));

        Assert.True(result.IsAccepted);
        Assert.Equal(broken, result.Violations.Any(violation => violation.Code.Value == "ASSIGNMENT-NO-LEAD"));
    }
}

public class DecidingDocumentIsNamedTests
{
    [Theory]
    [InlineData("43/KH-UBND", "UBND tỉnh Gia Lai", 0)]
    [InlineData("không rõ số", "UBND tỉnh Gia Lai", 0)]
    [InlineData(" ", "UBND tỉnh Gia Lai", 1)]
    [InlineData("43/KH-UBND", "", 1)]
    [InlineData("", "", 2)]
    public void A_decision_names_number_and_issuer(string number, string issuer, int violations)
    {
        var document = new DecidingDocument(number, issuer, null);
        var register = Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 2, 1));

        Assert.Equal(violations, Count(AssignmentRules.JudgeAssign(register, Proposal(1, 2) with { DecidingDocument = document }).Violations));
        Assert.Equal(violations, Count(AssignmentRules.JudgeEnd(register, new AssignmentEnding(new(1), Day("2020-12-31"), document)).Violations));
        Assert.Equal(violations, Count(AssignmentRules.JudgeChangeLead(register, new LeadChange(new(1), new(2), Day("2020-01-01"), document)).Violations));
    }

    private static int Count(IReadOnlyList<Violation> violations) =>
        violations.Count(violation => violation.Code.Value == "ASSIGNMENT-DOCUMENT-NOT-NAMED");
}

public class JudgingTests
{
    [Fact]
    public void Unknown_agencies_and_villages_are_broken_rules_and_no_errors()
    {
        var always = Proposal(99, 99) with { Days = DayRange.Always };

        Assert.Equal(
            ["ASSIGNMENT-OUTSIDE-TERM", "ASSIGNMENT-AGENCY-NOT-IN-FORCE", "ASSIGNMENT-VILLAGE-OUT-OF-SCOPE"], Judge(Of(Record(1, 1, 1)), always));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_day_there_is_are_judged_like_any_other(string day)
    {
        var document = Agencies.SomeAgency.Document;
        var register = Of(Record(1, 1, 1, AssignmentRole.Lead) with { Days = DayRange.Always }, Record(2, 2, 1) with { Days = DayRange.Always });

        Assert.False(AssignmentRules.JudgeAssign(register, Proposal(1, 1, from: day, until: day)).IsAccepted);
        Assert.True(AssignmentRules.JudgeEnd(register, new AssignmentEnding(new(1), Day(day), document)).IsAccepted);
        Assert.True(AssignmentRules.JudgeChangeLead(register, new LeadChange(new(1), new(2), Day(day), document)).IsAccepted);
    }

    [Fact]
    public void A_proposal_that_breaks_four_rules_gets_four_violations_in_both_languages()
    {
        var register = Of(Record(1, 1, 1, AssignmentRole.Lead), Record(2, 4, 1, AssignmentRole.Partner));

        var result = AssignmentRules.JudgeAssign(register, Proposal(5, 1, AssignmentRole.Lead, until: "2027-01-01"));

        Assert.Null(result.Value);
        Assert.Equal(
            ["ASSIGNMENT-OUTSIDE-TERM", "ASSIGNMENT-PAIR-TWICE", "ASSIGNMENT-SECOND-LEAD", "ASSIGNMENT-VILLAGE-LIMIT"],
            result.Violations.Select(violation => violation.Code.Value));
        Assert.All(result.Violations, violation =>
        {
            Assert.Equal(Severity.Refusal, violation.Severity);
            Assert.NotEmpty(violation.Message.Vietnamese);
            Assert.NotEmpty(violation.Message.English);
        });
    }
}
