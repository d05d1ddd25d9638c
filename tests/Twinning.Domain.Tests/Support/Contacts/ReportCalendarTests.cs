using System;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.Domain.Tests.Assignments;
using Xunit;
using static Twinning.Domain.Tests.Support.Contacts.SomeContact;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ReportCalendarTests
{
    [Fact]
    public void A_period_is_owed_that_shares_a_day_with_the_assignment_under_the_schedule_of_its_last_day() => Assert.Equal(
        [
            "Quarterly 2018-01-01..2018-03-31 2018-04-10",
            "Quarterly 2018-04-01..2018-06-30 2018-07-10",
            "Quarterly 2018-07-01..2018-09-30 2018-10-10",
            "Quarterly 2018-10-01..2018-12-31 2019-01-10",
            "HalfYearly 2019-01-01..2019-06-30 2019-07-05",
            "Yearly 2019-01-01..2019-12-31 2019-12-15",
            "HalfYearly 2019-07-01..2019-12-31 2020-01-05",
        ],
        ReportCalendar.OwedBy(Served, Schedule, Day("2030-01-01")).Select(due => $"{due.Rhythm} {due.Period} {due.DueDay:yyyy-MM-dd}"));

    [Theory]
    [InlineData("2018-12-31", 4)]
    [InlineData("2019-01-01", 6)]
    [InlineData("2017-12-31", 0)]
    public void Only_periods_that_have_begun_are_owed(string day, int count) =>
        Assert.Equal(count, ReportCalendar.OwedBy(Served, Schedule, Day(day)).Count);

    [Theory]
    [InlineData("2018-04-10", null, ReportState.NotYetDue, 0)]
    [InlineData("2018-04-11", null, ReportState.Missing, 1)]
    [InlineData("2018-05-01", "2018-04-10", ReportState.OnTime, 0)]
    [InlineData("2018-05-01", "2018-04-11", ReportState.Late, 1)]
    [InlineData("2018-04-10", "2018-04-11", ReportState.NotYetDue, 0)]
    [InlineData("2018-05-01", "2018-05-02", ReportState.Missing, 21)]
    public void A_report_stands_on_any_day_as_was_known_that_day(string day, string? submitted, ReportState expected, int daysLate)
    {
        SubmittedReport[] reports = submitted is null ? [] : [Report(ReportRhythm.Quarterly, "2018-01-01", submitted)];
        var standing = ReportCalendar.StandingOn(Served, Schedule, reports, Day(day))[0];

        Assert.Equal((expected, daysLate), (standing.State, standing.DaysLate));
        Assert.Equal(expected is ReportState.OnTime or ReportState.Late, standing.SubmittedOn is not null);
    }

    [Fact]
    public void Reports_of_another_assignment_rhythm_or_period_do_not_count()
    {
        SubmittedReport[] others =
        [
            Report(ReportRhythm.Quarterly, "2018-01-01", "2018-04-01") with { Assignment = new AssignmentId(2) },
            Report(ReportRhythm.Monthly, "2018-01-01", "2018-04-01"),
            Report(ReportRhythm.Quarterly, "2018-04-01", "2018-04-01"),
        ];

        Assert.Equal(ReportState.Missing, ReportCalendar.StandingOn(Served, Schedule, others, Day("2018-05-01"))[0].State);
    }

    [Fact]
    public void Where_nothing_is_asked_for_nothing_is_owed()
    {
        var open = SomeRegister.Record(1, 1, 1) with { Days = DayRange.Always };
        var always = new DatedParameter<ReportSchedule>([new(new ReportSchedule([new(ReportRhythm.Yearly, 0)]), DayRange.Always, LegalSources.ProgrammePlan)]);

        Assert.Empty(ReportCalendar.OwedBy(Served, new DatedParameter<ReportSchedule>([]), Day("2030-01-01")));
        Assert.Equal("assignment", Assert.Throws<ArgumentException>(() => ReportCalendar.OwedBy(open, always, Day("2030-01-01"))).ParamName);
        Assert.Equal(2, ReportCalendar.OwedBy(Served, always, Day("2030-01-01")).Count);
    }
}
