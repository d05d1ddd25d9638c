using GraphQL.Types;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Contacts;

internal sealed class ReportRhythmType : EnumType<ReportRhythm>
{
    public ReportRhythmType()
        : base("ReportRhythm", "How often agencies report to the programme (kỳ báo cáo).")
    {
        Value(ReportRhythm.Monthly, "Every month (hằng tháng).");
        Value(ReportRhythm.Quarterly, "Every quarter (hằng quý).");
        Value(ReportRhythm.HalfYearly, "Every half year (6 tháng).");
        Value(ReportRhythm.Yearly, "Every year (hằng năm).");
    }
}

internal sealed class ReportStateType : EnumType<ReportState>
{
    public ReportStateType()
        : base("ReportState", "How a report that is owed stands on a day.")
    {
        Value(ReportState.NotYetDue, "Its due day has not passed and it has not come (chưa đến hạn).");
        Value(ReportState.OnTime, "It came on or before its due day (đúng hạn).");
        Value(ReportState.Late, "It came after its due day (chậm).");
        Value(ReportState.Missing, "Its due day has passed and it has not come (chưa nộp).");
    }
}

internal sealed class ReportScheduleType : ShownType<ReportScheduleRow>
{
    public ReportScheduleType()
    {
        Name = "ReportSchedule";
        Description = "The reports that a programme asks for in a run of days; several rhythms may run side by side.";
        Show<DayRangeType>("days", "The days it holds; a period is asked for where it holds on the period's last day.", row => row.Days);
        ShowAll<ReportRequirementType>("requirements", "The reports asked for.", row => ReportMapping.ToDomain(row).Value.Requirements);
        Show<DecidingDocumentType>("decidingDocument", "The document that asks for them.", row => row.DecidingDocument);
    }
}

internal sealed class ReportRequirementType : ShownType<ReportRequirement>
{
    public ReportRequirementType()
    {
        Name = "ReportRequirement";
        Description = "A report that a programme asks for.";
        Show<ReportRhythmType>("rhythm", "How often.", asked => asked.Rhythm);
        Show<IntGraphType>("dueAfterDays", "How many days after the last day of the period it is due, that day included; negative for before.", asked => asked.DueAfterDays);
    }
}

internal sealed class SubmittedReportType : ShownType<SeenReport>
{
    public SubmittedReportType()
    {
        Name = "SubmittedReport";
        Description = "A report that an agency handed in (báo cáo đã nộp).";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("SubmittedReport", seen.Row.Id));
        Show<AssignmentType>("assignment", "The assignment it is about.", seen => seen.Sight.Assignment(seen.Row.AssignmentId));
        Show<ReportRhythmType>("rhythm", "The rhythm it belongs to.", seen => seen.Row.Rhythm);
        Show<DayRangeType>("period", "The period it is about.", seen => ReportPeriods.Containing(seen.Row.Rhythm, seen.Row.PeriodFrom));
        Show<DateOnlyGraphType>("submittedOn", "The day it was handed in.", seen => seen.Row.Day);
    }
}

internal sealed class ReportStandingType : ShownType<SeenStanding>
{
    public ReportStandingType()
    {
        Name = "ReportStanding";
        Description = "A report that is owed, and how it stands at the end of the day asked for.";
        Show<ReportRhythmType>("rhythm", "The rhythm it belongs to.", seen => seen.Standing.Due.Rhythm);
        Show<DayRangeType>("period", "The period it is about.", seen => seen.Standing.Due.Period);
        Show<DateOnlyGraphType>("dueDay", "The last day on which it is in time.", seen => seen.Standing.Due.DueDay);
        Show<ReportStateType>("state", "How it stands.", seen => seen.Standing.State);
        ShowAny<DateOnlyGraphType>("submittedOn", "The day it came; empty where it has not come by the day asked for.", seen => seen.Standing.SubmittedOn);
        Show<IntGraphType>("daysLate", "How many days after the due day it came, or has been missing for.", seen => seen.Standing.DaysLate);
        ShowAny<SubmittedReportType>("report", "The report; empty where it has not come by the day asked for.", seen => seen.Report);
        Show<LegalSourceType>("source", "The document that asks for it.", seen => seen.Standing.Due.Source);
    }
}

internal sealed class ReportStandingsType : ShownType<StandingCounts>
{
    public ReportStandingsType()
    {
        Name = "ReportStandings";
        Description = "How the reports that a programme is owed stand at the end of the day asked for. Counts of reports are not small cells.";
        Show<DateOnlyGraphType>("day", "The day.", counts => counts.Day);
        Show<IntGraphType>("owed", "How many are owed for the periods that have begun.", counts => counts.Standings.Count);
        Show<IntGraphType>("notYetDue", "How many are not yet due and have not come.", counts => counts.Of(ReportState.NotYetDue));
        Show<IntGraphType>("onTime", "How many came in time.", counts => counts.Of(ReportState.OnTime));
        Show<IntGraphType>("late", "How many came late.", counts => counts.Of(ReportState.Late));
        Show<IntGraphType>("missing", "How many are due and have not come.", counts => counts.Of(ReportState.Missing));
    }
}
