using System;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Petitions;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordPetitionInput(string Village, DateOnly ReceivedOn, SupportField Field, string? Corrects, string? IdempotencyKey) : IIdempotent;

internal sealed class RecordPetitionInputType : InputObjectGraphType<RecordPetitionInput>
{
    public RecordPetitionInputType()
    {
        Name = "RecordPetitionInput";
        Description = "A petition of a village as it was received; who made it is not recorded.";
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village it comes from.");
        Field<NonNullGraphType<DateOnlyGraphType>>("receivedOn").Description("The day it was received.");
        Field<NonNullGraphType<SupportFieldType>>("field").Description("The field it is about.");
        Field<IdGraphType>("corrects").Description("The petition whose village, day and field this corrects; its steps stay. Left out for a new petition.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordPetitionPayloadType : PayloadType
{
    public RecordPetitionPayloadType()
        : base("RecordPetitionPayload", "What became of recording a petition.")
    {
        Field<PetitionType>("petition").Description("The petition; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await PetitionReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordPetition
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordPetitionInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var village = session.Village(input.Village);
                context.RequireDuty(session.Registers, village, input.ReceivedOn);
                var before = input.Corrects is { } corrected ? await session.PetitionAsync(context, corrected, input.ReceivedOn) : null;
                var id = before?.Id ?? new PetitionId(await session.NextIdAsync<PetitionRow>(context.CancellationToken));
                var result = PetitionRules.Judge(new Petition(id, village, input.ReceivedOn, input.Field, before?.Steps ?? []));
                if (result.Value is not { } petition)
                {
                    return Written.Refused(result.Violations);
                }

                await session.SupersedeAsync<PetitionRow>(id.Value, context.CancellationToken);
                session.Append(PetitionMapping.ToRow(petition));
                return session.Done([id.Value], result.Violations);
            },
            agencies: true);
        return new Payload(written, sight);
    }
}
