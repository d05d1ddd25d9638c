using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;

namespace Twinning.Domain.Support.Contacts;

/// <summary>What the rules of reports look at: a report, its assignment, what the programme asks for and the reports that came.</summary>
internal sealed record ReportCase(
    SubmittedReport Candidate, Assignment Record, DatedParameter<ReportSchedule> Schedule, IReadOnlyCollection<SubmittedReport> Others)
{
    /// <summary>Gets the report owed that the candidate answers; null where none is owed.</summary>
    public ReportDue? Due => ReportCalendar.OwedBy(Record, Schedule, Candidate.PeriodFrom)
        .FirstOrDefault(due => due.Rhythm == Candidate.Rhythm && due.Period.From == Candidate.PeriodFrom);
}
