using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordVisitInput(
    string Assignment, DateOnly Day, int Officers, IReadOnlyList<VillageContact> Contacts, string? Corrects, string? IdempotencyKey) : IIdempotent;

internal sealed class RecordVisitInputType : InputObjectGraphType<RecordVisitInput>
{
    public RecordVisitInputType()
    {
        Name = "RecordVisitInput";
        Description = "A visit of an agency to its village.";
        Field<NonNullGraphType<IdGraphType>>("assignment").Description("The assignment under which it was made.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day.");
        Field<NonNullGraphType<IntGraphType>>("officers").Description("How many people of the agency came, at least one.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<VillageContactType>>>>("contacts").Description("Whom they spoke with, by role, each once; at least one.");
        Field<IdGraphType>("corrects").Description("The visit that this one replaces; it keeps that one's id.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordVisitPayloadType : PayloadType
{
    public RecordVisitPayloadType()
        : base("RecordVisitPayload", "What became of recording a visit.")
    {
        Field<VisitType>("visit").Description("The visit; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await VisitReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordVisit
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordVisitInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var (register, record) = session.Assignment(input.Assignment);
                context.RequireAssignment(session, record, input.Day);
                var corrected = await session.CorrectedAsync<VisitRow>(context, input.Corrects, "Visit");
                var candidate = new Visit(record.Id, input.Day, input.Officers, input.Contacts);
                var result = VisitRules.Judge(candidate, register);
                return await session.KeepAsync(result, corrected?.Id, id => ContactMapping.ToRow(candidate, id), context.CancellationToken);
            },
            agencies: true);
        return new Payload(written, sight);
    }
}
