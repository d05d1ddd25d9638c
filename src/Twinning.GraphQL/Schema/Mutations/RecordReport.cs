using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordReportInput(
    string Assignment, ReportRhythm Rhythm, DateOnly PeriodFrom, DateOnly SubmittedOn, bool Correct, string? IdempotencyKey) : IIdempotent
{
    /// <summary>Returns the last day of the period on which the assignment holds: who has the duty then reports.</summary>
    public DateOnly DutyDay(Assignment record)
    {
        var last = ReportPeriods.Containing(Rhythm, PeriodFrom).Until!.Value;
        return record.Days.Until < last ? record.Days.Until.Value : last;
    }
}

internal sealed class RecordReportInputType : InputObjectGraphType<RecordReportInput>
{
    public RecordReportInputType()
    {
        Name = "RecordReportInput";
        Description = "A report that an agency handed in; one an assignment and period.";
        Field<NonNullGraphType<IdGraphType>>("assignment").Description("The assignment it is about.");
        Field<NonNullGraphType<ReportRhythmType>>("rhythm").Description("The rhythm it belongs to.");
        Field<NonNullGraphType<DateOnlyGraphType>>("periodFrom").Description("The first day of its period.");
        Field<NonNullGraphType<DateOnlyGraphType>>("submittedOn").Description("The day it was handed in.");
        Field<BooleanGraphType>("correct").DefaultValue(false).Description("Whether it replaces the report already recorded for the assignment and period.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordReportPayloadType : PayloadType
{
    public RecordReportPayloadType()
        : base("RecordReportPayload", "What became of recording a report.")
    {
        Field<SubmittedReportType>("report").Description("The report; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await ReportReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordReport
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordReportInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var (_, record) = session.Assignment(input.Assignment);
                context.RequireAssignment(session, record, input.DutyDay(record));
                var candidate = new SubmittedReport(record.Id, input.Rhythm, input.PeriodFrom, input.SubmittedOn);
                var schedules = await session.Now<ReportScheduleRow>().Where(row => row.Id == record.Programme.Value).ToListAsync(context.CancellationToken);
                var others = await session.Now<ReportRow>().Where(row => row.AssignmentId == record.Id.Value).ToListAsync(context.CancellationToken);
                var replaced = input.Correct ? others.Find(row => row.Rhythm == input.Rhythm && row.PeriodFrom == input.PeriodFrom) : null;
                var result = ReportRules.Judge(
                    candidate,
                    record,
                    new DatedParameter<ReportSchedule>(schedules.Select(ReportMapping.ToDomain)),
                    [.. others.Where(row => row != replaced).Select(ReportMapping.ToDomain)]);
                return await session.KeepAsync(result, replaced?.Id, id => ReportMapping.ToRow(candidate, id), context.CancellationToken);
            },
            agencies: true);
        return new Payload(written, sight);
    }
}
