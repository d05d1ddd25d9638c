using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Households;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record CommitHouseholdsInput(
    string Assignment, IReadOnlyList<string> Households, DateOnly From, DateOnly? Until, string? Corrects, string? IdempotencyKey) : IIdempotent;

internal sealed class CommitHouseholdsInputType : InputObjectGraphType<CommitHouseholdsInput>
{
    public CommitHouseholdsInputType()
    {
        Name = "CommitHouseholdsInput";
        Description = "That an agency promises to look after households of its village.";
        Field<NonNullGraphType<IdGraphType>>("assignment").Description("The assignment under which it promises it.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("households").Description("The households, each once.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The first day of the promise.");
        Field<DateOnlyGraphType>("until").Description("The last day, included; none while there is none, which an assignment with an end does not allow.");
        Field<IdGraphType>("corrects").Description("The recorded promise of the same assignment that it replaces; also the way to end one.");
        this.WithIdempotencyKey();
    }
}

internal sealed class CommitHouseholdsPayloadType : PayloadType
{
    public CommitHouseholdsPayloadType()
        : base("CommitHouseholdsPayload", "What became of promising to look after households.") =>
        ShowAny<IdGraphType>("householdCommitment", "The promise, to be read with householdCommitments; empty when a rule refused it.", payload =>
            payload.Written.Ids is [var id] ? NodeId.Of("HouseholdCommitment", id) : null);
}

internal static class CommitHouseholds
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<CommitHouseholdsInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var (register, assignment) = session.Assignment(input.Assignment);
                context.RequireAssignment(session, assignment, input.From);
                var households = input.Households.Select(household => NodeId.Read(household, "Household")).ToList();
                await MustLiveThereAsync(context, session, assignment, households);
                var candidate = new HouseholdCommitment(assignment.Id, households, Days.Of(input.From, input.Until));
                var others = await OthersAsync(context, session, assignment, households);
                var replaced = input.Corrects is { } corrects
                    ? others.Find(other => other.Row.AssignmentId == assignment.Id.Value && other.Row.Id == NodeId.Read(corrects, "HouseholdCommitment"))
                        ?? throw new RequestException(ErrorCodes.NotFound, $"The assignment has no promise with the id '{corrects}'.")
                    : null;
                var result = CommitmentRules.Judge(candidate, register, [.. others.Where(other => other != replaced).Select(other => other.Commitment)]);
                return await session.KeepAsync(
                    result,
                    replaced?.Row.Id,
                    id => HouseholdCommitmentMapping.ToRow(candidate, id),
                    id => HouseholdCommitmentMapping.ToHouseholdRows(candidate, id),
                    context.CancellationToken);
            },
            agencies: true);
        return new Payload(written, sight);
    }

    // Who may name a household learns what becomes of it, so a household of another village is as good as none.
    private static async Task MustLiveThereAsync(IResolveFieldContext context, WriteSession session, Assignment assignment, List<long> households)
    {
        var rounds = await session.Now<ReviewRoundRow>().ToDictionaryAsync(row => row.Id, row => row.AsOf, context.CancellationToken);
        var reviews = await session.Now<HouseholdReviewRow>().Where(row => households.Contains(row.Id))
            .Select(row => new { row.Id, row.RoundId, row.VillageId }).ToListAsync(context.CancellationToken);
        var living = reviews.GroupBy(review => review.Id)
            .Where(reviews => reviews.MaxBy(review => rounds[review.RoundId])!.VillageId == assignment.Village.Value).Select(reviews => reviews.Key);
        if (households.Except(living).ToList() is [var strange, ..])
        {
            throw new RequestException(ErrorCodes.NotFound, $"The last review of the village has no household '{NodeId.Of("Household", strange)}'.");
        }
    }

    private static async Task<List<Recorded>> OthersAsync(IResolveFieldContext context, WriteSession session, Assignment assignment, List<long> households)
    {
        var sharing = session.Now<CommittedHouseholdRow>().Where(row => households.Contains(row.HouseholdId)).Select(row => row.Id);
        var rows = await session.Now<HouseholdCommitmentRow>()
            .Where(row => row.AssignmentId == assignment.Id.Value || sharing.Contains(row.Id)).ToListAsync(context.CancellationToken);
        var ids = rows.ConvertAll(row => row.Id);
        var of = (await session.Now<CommittedHouseholdRow>().Where(row => ids.Contains(row.Id)).ToListAsync(context.CancellationToken)).ToLookup(row => row.Id);
        return rows.ConvertAll(row => new Recorded(row, HouseholdCommitmentMapping.ToDomain(row, of[row.Id])));
    }

    private sealed record Recorded(HouseholdCommitmentRow Row, HouseholdCommitment Commitment);
}
