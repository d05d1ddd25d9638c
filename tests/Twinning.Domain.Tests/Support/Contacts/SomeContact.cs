using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.Domain.Tests.Assignments;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Contacts;

/// <summary>Visits and reports under assignment 1, which runs from mid-February 2018 to the end of October 2019.</summary>
internal static class SomeContact
{
    public static readonly Assignment Served = SomeRegister.Record(1, 1, 1, from: "2018-02-15", until: "2019-10-31");

    public static readonly AssignmentRegister Register = SomeRegister.Of(Served);

    /// <summary>Quarterly reports due after 10 days up to 2018, then half-yearly ones after 5 days and yearly ones 16 days before the end.</summary>
    public static readonly DatedParameter<ReportSchedule> Schedule = new(
    [
        new(new ReportSchedule([new(ReportRhythm.Quarterly, 10)]), Days("2017-01-01", "2018-12-31"), LegalSources.ProgrammePlan),
        new(new ReportSchedule([new(ReportRhythm.HalfYearly, 5), new(ReportRhythm.Yearly, -16)]), Days("2019-01-01"), LegalSources.ProgrammePlan),
    ]);

    public static Visit Visit(string day = "2019-03-01", int officers = 2, params VillageContact[] contacts) => new(Served.Id, Day(day), officers, contacts);

    public static SubmittedReport Report(ReportRhythm rhythm, string from, string submitted) => new(Served.Id, rhythm, Day(from), Day(submitted));

    public static string[] Codes(this SubmittedReport report, params SubmittedReport[] others) =>
        ReportRules.Judge(report, Served, Schedule, others).Codes();
}
