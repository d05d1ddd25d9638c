using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twinning.Domain;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns reports, and what a programme asks for, into rows and back.</summary>
internal static class ReportMapping
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static SubmittedReport ToDomain(ReportRow row) => new(new AssignmentId(row.AssignmentId), row.Rhythm, row.PeriodFrom, row.Day);

    public static ReportRow ToRow(SubmittedReport report, long id) => new()
    {
        Id = id,
        AssignmentId = report.Assignment.Value,
        Day = report.SubmittedOn,
        Rhythm = report.Rhythm,
        PeriodFrom = report.PeriodFrom,
    };

    public static DatedValue<ReportSchedule> ToDomain(ReportScheduleRow row) => new(
        new ReportSchedule(JsonSerializer.Deserialize<IReadOnlyList<ReportRequirement>>(row.Requirements, Options)!),
        row.Days,
        LegalSources.ProgrammePlan.At($"{row.DecidingDocument.Number}, {row.DecidingDocument.Issuer}"));

    public static ReportScheduleRow ToRow(ProgrammeId programme, ReportSchedule schedule, DayRange days, DecidingDocument document) => new()
    {
        Id = programme.Value,
        Days = days,
        Requirements = JsonSerializer.Serialize(schedule.Requirements, Options),
        DecidingDocument = document,
    };
}
