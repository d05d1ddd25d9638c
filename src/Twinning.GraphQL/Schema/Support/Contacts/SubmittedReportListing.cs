using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Contacts;

/// <summary>What may be asked of reports that were handed in.</summary>
internal sealed class SubmittedReportListing : AssignmentFactListing<ReportRow>
{
    public SubmittedReportListing()
        : base("SubmittedReport", "reports")
    {
        AddAssigned();
        Choice<ReportRhythmType, ReportRhythm>("rhythm", "The rhythm it belongs to.", report => report.Rhythm);
        Day("submittedOn", "The day it was handed in.", report => report.Day);
        Day("periodFrom", "The first day of the period it is about.", report => report.PeriodFrom);
    }

    protected override object See(ReportRow row, Sight sight) => new SeenReport(row, sight);
}
