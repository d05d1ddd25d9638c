using System;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ReportIsAskedForTests
{
    [Theory]
    [InlineData(ReportRhythm.Quarterly, "2018-04-01", false)]
    [InlineData(ReportRhythm.Quarterly, "2018-04-02", true)]
    [InlineData(ReportRhythm.Monthly, "2018-04-01", true)]
    [InlineData(ReportRhythm.Quarterly, "2019-01-01", true)]
    [InlineData(ReportRhythm.Quarterly, "2017-10-01", true)]
    public void The_rhythm_and_the_first_day_are_those_of_a_period_owed(ReportRhythm rhythm, string from, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "REPORT-PERIOD"), SomeContact.Report(rhythm, from, from).Codes());

    [Fact]
    public void A_report_is_judged_with_its_own_assignment() => Assert.Throws<ArgumentException>(() => ReportRules.Judge(
        SomeContact.Report(ReportRhythm.Quarterly, "2018-04-01", "2018-07-01"),
        SomeContact.Served with { Id = new AssignmentId(2) },
        SomeContact.Schedule,
        []));
}
