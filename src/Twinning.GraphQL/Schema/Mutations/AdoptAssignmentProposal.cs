using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Assignments.Proposals;
using Twinning.Domain.Law;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Assignments.Proposals;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record AdoptAssignmentProposalInput(
    string? Programme,
    DateOnly FirstDay,
    DateOnly? LastDay,
    DecidingDocument DecidingDocument,
    ProposalAssumptions? Assumptions,
    IReadOnlyList<MoveInput> Moves,
    string? IdempotencyKey) : IIdempotent;

/// <summary>What is to become of a pair.</summary>
internal sealed record MoveInput(string Agency, string Village, MoveKind Kind)
{
    public ProposalPair Pair => new PairInput(Agency, Village).ToDomain();
}

internal sealed class AdoptAssignmentProposalInputType : InputObjectGraphType<AdoptAssignmentProposalInput>
{
    public AdoptAssignmentProposalInputType()
    {
        Name = "AdoptAssignmentProposalInput";
        Description = "Puts a plan in force: all its moves in one act under one document, or none.";
        Field<IdGraphType>("programme").Description("The programme; the only one when left out and the store holds one.");
        Field<NonNullGraphType<DateOnlyGraphType>>("firstDay").Description("The first day of the plan, as it was asked for.");
        Field<DateOnlyGraphType>("lastDay").Description("The last day of the new assignments, included; none while there is none.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document that decides it all.");
        Field<ProposalAssumptionsInputType>("assumptions").Description("What the plan was asked for with; it is judged by the same.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ProposalMoveInputType>>>>("moves")
            .Description("All moves of the plan, the kept pairs too: they say from which state of today it was made. The office may change them.");
        this.WithIdempotencyKey();
    }
}

internal sealed class ProposalMoveInputType : InputObjectGraphType<MoveInput>
{
    public ProposalMoveInputType()
    {
        Name = "ProposalMoveInput";
        Description = "What is to become of a pair.";
        Field<NonNullGraphType<IdGraphType>>("agency").Description("The agency.");
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village.");
        Field<NonNullGraphType<MoveKindType>>("kind").Description("Whether the pair is kept, added or ended.");
    }
}

internal sealed class AdoptAssignmentProposalPayloadType : PayloadType
{
    public AdoptAssignmentProposalPayloadType()
        : base("AdoptAssignmentProposalPayload", "What became of adopting a proposal.")
    {
        ShowAll<AssignmentType>(
            "assignments",
            "The records ended and begun; none when a rule refused it.",
            payload => payload.Written.Ids.Select((_, place) => payload.Assignment(place)));
    }
}

internal static class AdoptAssignmentProposal
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<AdoptAssignmentProposalInput>("input");
        if (input.FirstDay == DateOnly.MinValue || input.LastDay < input.FirstDay)
        {
            throw new RequestException(ErrorCodes.BadInput, $"The last day {input.LastDay:yyyy-MM-dd} is before the first day {input.FirstDay:yyyy-MM-dd}, or no day is before that.");
        }

        var viewer = context.Viewer();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var stated = await StatedProposal.StateAsync(
                new Sight(input.FirstDay, session.Version, session.Registers, viewer),
                session.Programme(input.Programme),
                input.Assumptions ?? ProposalAssumptions.None,
                new ProposalFacts(session.Now<VillageSurveyRow>(), session.Now<VillageNeedRow>(), session.Now<VillageProfileRow>()),
                context.CancellationToken);
            MustStartFromToday(stated.Problem, input.Moves);
            var plan = new ProposalPlan(input.Moves.Where(move => move.Kind != MoveKind.Ended).Select(move => move.Pair));
            var result = ProposalAdoption.Judge(stated.Register, stated.Problem, plan, input.FirstDay, input.LastDay, input.DecidingDocument);
            return result.IsAccepted && result.Value is { } adopted
                ? session.Done(
                    await session.AppendChangeAsync(stated.Register.Programme.Id, adopted.Ended, adopted.Withdrawn, adopted.Begun, context.CancellationToken), result.Violations)
                : Written.Refused(result.Violations);
        });
        return new Payload(written, sight);
    }

    private static void MustStartFromToday(ProposalProblem problem, IReadOnlyList<MoveInput> moves)
    {
        var today = problem.Today.ToHashSet();
        var before = moves.Where(move => move.Kind != MoveKind.Added).Select(move => move.Pair).ToList();
        var known = moves.Where(move => move.Kind == MoveKind.Added).All(move => !today.Contains(move.Pair));
        if (!known || before.Count != today.Count || !today.SetEquals(before))
        {
            throw new RequestException(
                ErrorCodes.BadInput, "The proposal is stale: what it keeps and ends is not what stands on its first day; ask for a new one.");
        }
    }
}
