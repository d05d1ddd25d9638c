using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record SetReportScheduleInput(
    string? Programme, DateOnly From, IReadOnlyList<ReportRequirement> Requirements, DecidingDocument DecidingDocument, string? IdempotencyKey) : IIdempotent
{
    /// <exception cref="RequestException">A rhythm is asked for twice, or due more than a year away.</exception>
    public ReportSchedule ToDomain() =>
        Requirements.Select(asked => asked.Rhythm).Distinct().Count() < Requirements.Count
            ? throw new RequestException(ErrorCodes.BadInput, "Ask for each rhythm once.")
            : Requirements.Any(asked => Math.Abs(asked.DueAfterDays) > 366)
                ? throw new RequestException(ErrorCodes.BadInput, "A report is due at most 366 days before or after its period ends.")
                : new ReportSchedule(Requirements);
}

internal sealed class SetReportScheduleInputType : InputObjectGraphType<SetReportScheduleInput>
{
    public SetReportScheduleInputType()
    {
        Name = "SetReportScheduleInput";
        Description = "The reports that a programme asks for from a day on.";
        Field<IdGraphType>("programme").Description("The programme; the only one when left out and the store holds one.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The first day; what was asked for from this day on before is replaced.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReportRequirementInputType>>>>("requirements")
            .Description("The reports, each rhythm once; none where none is asked for any more.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document that asks for them.");
        this.WithIdempotencyKey();
    }
}

internal sealed class ReportRequirementInputType : InputObjectGraphType<ReportRequirement>
{
    public ReportRequirementInputType()
    {
        Name = "ReportRequirementInput";
        Description = "A report that a programme asks for.";
        Field<NonNullGraphType<ReportRhythmType>>("rhythm").Description("How often.");
        Field<NonNullGraphType<IntGraphType>>("dueAfterDays").Description("How many days after the last day of the period it is due, that day included; negative for before.");
    }
}

internal sealed class SetReportSchedulePayloadType : PayloadType
{
    public SetReportSchedulePayloadType()
        : base("SetReportSchedulePayload", "What became of setting the reports of a programme.") =>
        ShowAny<ProgrammeType>("programme", "The programme; empty when nothing was changed.", payload => payload.Written.Ids is [var id]
            && payload.Sight.Registers.Programme(new ProgrammeId(id)) is { } register ? new SeenProgramme(register, payload.Sight) : null);
}

internal static class SetReportSchedule
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<SetReportScheduleInput>("input");
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var programme = session.Programme(input.Programme).Programme;
            foreach (var village in programme.Villages)
            {
                context.Viewer().RequireScope(session.Registers, village.Village.Area, input.From);
            }

            var (id, from, schedule) = (programme.Id.Value, input.From, input.ToDomain());
            var replaced = await session.Now<ReportScheduleRow>()
                .Where(row => row.Id == id && (row.Until == null || row.Until >= from)).ToListAsync(context.CancellationToken);
            await session.SupersedeWhereAsync<ReportScheduleRow>(row => row.Id == id && (row.Until == null || row.Until >= from), context.CancellationToken);
            session.Append(replaced.Where(row => row.From < from).Select(row => new ReportScheduleRow
            {
                Id = id,
                Days = DayRange.Of(row.From, from.AddDays(-1)),
                Requirements = row.Requirements,
                DecidingDocument = row.DecidingDocument,
            }));
            if (schedule.Requirements.Count > 0)
            {
                session.Append(ReportMapping.ToRow(programme.Id, schedule, DayRange.Since(from), input.DecidingDocument));
            }

            return session.Done([id], []);
        });
        return new Payload(written, sight);
    }
}
