using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Schema.Support.Petitions;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordPetitionStepInput(
    string Petition, PetitionState State, DateOnly Day, PetitionRouteInput? Route, PetitionOutcome? Outcome, bool Correct, string? IdempotencyKey) : IIdempotent;

internal sealed record PetitionRouteInput(PetitionBody Body, string? Agency, DateOnly DueDay);

internal sealed class RecordPetitionStepInputType : InputObjectGraphType<RecordPetitionStepInput>
{
    public RecordPetitionStepInputType()
    {
        Name = "RecordPetitionStepInput";
        Description = "The fact that a petition came into a state on a day.";
        Field<NonNullGraphType<IdGraphType>>("petition").Description("The petition.");
        Field<NonNullGraphType<PetitionStateType>>("state").Description("The state from that day on.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day.");
        Field<PetitionRouteInputType>("route").Description("Where it is routed; only for a routed petition.");
        Field<PetitionOutcomeType>("outcome").Description("What came of it; only for an answered petition.");
        Field<BooleanGraphType>("correct").DefaultValue(false).Description("Whether it replaces the last step recorded of the petition.");
        this.WithIdempotencyKey();
    }
}

internal sealed class PetitionRouteInputType : InputObjectGraphType<PetitionRouteInput>
{
    public PetitionRouteInputType()
    {
        Name = "PetitionRouteInput";
        Description = "Where a petition is routed, and by when it is to be answered.";
        Field<NonNullGraphType<PetitionBodyType>>("body").Description("The kind of body.");
        Field<IdGraphType>("agency").Description("The agency, where the programme knows it.");
        Field<NonNullGraphType<DateOnlyGraphType>>("dueDay").Description("The last day on which an answer is in time.");
    }
}

internal sealed class RecordPetitionStepPayloadType : PayloadType
{
    public RecordPetitionStepPayloadType()
        : base("RecordPetitionStepPayload", "What became of recording a step of a petition.")
    {
        Field<PetitionType>("petition").Description("The petition with all its steps; empty when a rule refused the new one.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await PetitionReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordPetitionStep
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordPetitionStepInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var petition = await session.PetitionAsync(context, input.Petition, input.Day);
                var route = input.Route is { } given
                    ? new PetitionRoute(given.Body, given.Agency is { } agency ? session.Agency(agency) : null, given.DueDay)
                    : null;
                var before = input.Correct ? petition.Steps.SkipLast(1).ToList() : petition.Steps;
                var result = PetitionRules.JudgeStep(petition with { Steps = before }, new PetitionStep(input.State, input.Day, route, input.Outcome));
                if (result.Value is not { } changed)
                {
                    return Written.Refused(result.Violations);
                }

                var (id, place) = (petition.Id.Value, changed.Steps.Count);
                await session.SupersedeWhereAsync<PetitionStepRow>(step => step.Id == id && step.Place == place, context.CancellationToken);
                session.Append(PetitionMapping.ToRow(changed.Steps[^1], id, place));
                return session.Done([id], result.Violations);
            },
            agencies: true);
        return new Payload(written, sight);
    }
}
