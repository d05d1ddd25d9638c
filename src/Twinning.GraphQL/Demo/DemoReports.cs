using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Demo;

/// <summary>The quarterly reports of 2019 and 2020: some came late, some not at all. The rhythm and the reports are made up.</summary>
internal static class DemoReports
{
    /// <summary>Gets what the programme asks for: a report a quarter, five days after it ends.</summary>
    public static ReportSchedule Schedule { get; } = new([new ReportRequirement(ReportRhythm.Quarterly, 5)]);

    /// <summary>Gets the days on which it asks for it.</summary>
    public static DayRange Days { get; } = DayRange.Of(new DateOnly(2019, 1, 1), new DateOnly(2020, 12, 31));

    /// <summary>Gets the reports; the first has the id 1.</summary>
    public static IReadOnlyList<SubmittedReport> All { get; } =
    [
        .. from quarter in Enumerable.Range(0, 8)
           let period = ReportPeriods.Containing(ReportRhythm.Quarterly, new DateOnly(2019 + (quarter / 4), (quarter % 4 * 3) + 1, 1))
           from record in DemoProgramme.Assignments
           where (record.Id.Value + quarter) % 14 != 0
           let days = (record.Id.Value + quarter) % 9 == 0 ? 9 : (int)(record.Id.Value % 6)
           select new SubmittedReport(record.Id, ReportRhythm.Quarterly, period.From!.Value, period.Until!.Value.AddDays(days)),
    ];

    public static void Append(WriteSession session)
    {
        session.Append(ReportMapping.ToRow(DemoProgramme.Programme.Id, Schedule, Days, DemoDocuments.MadeUp));
        session.Append(All.Select((report, index) => ReportMapping.ToRow(report, index + 1)));
    }
}
