using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordActivityInput(
    string Assignment,
    DateOnly Day,
    SupportField Field,
    Occasion? Occasion,
    int Officers,
    int? Villagers,
    string? EventKey,
    IReadOnlyList<ContributionInput> Contributions,
    string? Corrects,
    string? IdempotencyKey) : IIdempotent
{
    public Activity ToDomain(ActivityId id, AssignmentId assignment) => new(
        id, assignment, Day, Field, Occasion, new Participants(Officers, Villagers), EventKey, [.. Contributions.Select(given => given.ToDomain())]);
}

internal sealed class RecordActivityInputType : InputObjectGraphType<RecordActivityInput>
{
    public RecordActivityInputType()
    {
        Name = "RecordActivityInput";
        Description = "What an agency did for its village on a day, with what it gave.";
        Field<NonNullGraphType<IdGraphType>>("assignment").Description("The assignment under which it was done.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day.");
        Field<NonNullGraphType<SupportFieldType>>("field").Description("The field it helps in.");
        Field<OccasionType>("occasion").Description("The occasion, where there was one.");
        Field<NonNullGraphType<IntGraphType>>("officers").Description("How many people of the agency took part.");
        Field<IntGraphType>("villagers").Description("How many people of the village took part, where they were counted.");
        Field<StringGraphType>("eventKey").Description("A key that activities of one joint event share, whoever reports them.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContributionInputType>>>>("contributions")
            .DefaultValue(Array.Empty<ContributionInput>())
            .Description("What was promised or handed over.");
        Field<IdGraphType>("corrects").Description("The activity that this one replaces; it keeps that one's id.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordActivityPayloadType : PayloadType
{
    public RecordActivityPayloadType()
        : base("RecordActivityPayload", "What became of recording an activity.")
    {
        Field<ActivityType>("activity").Description("The activity; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await ActivityReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordActivity
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordActivityInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var (register, record) = session.Assignment(input.Assignment);
                context.RequireAssignment(session, record, input.Day);
                var corrected = await session.CorrectedAsync<ActivityRow>(context, input.Corrects, "Activity");
                var id = corrected?.Id ?? await session.NextIdAsync<ActivityRow>(context.CancellationToken);
                var candidate = input.ToDomain(new ActivityId(id), record.Id);
                var result = ActivityRules.Judge(candidate, register, await OthersAsync(session, record, id, context.CancellationToken));
                if (!result.IsAccepted)
                {
                    return Written.Refused(result.Violations);
                }

                if (corrected is not null)
                {
                    await session.SupersedeAsync<ActivityRow>(id, context.CancellationToken);
                    await session.SupersedeWhereAsync<ContributionRow>(row => row.ActivityId == id, context.CancellationToken);
                }

                session.Append(ActivityMapping.ToRow(candidate));
                foreach (var contribution in candidate.Contributions)
                {
                    session.Append(ActivityMapping.ToRow(contribution, candidate, await session.NextIdAsync<ContributionRow>(context.CancellationToken)));
                }

                return session.Done([id], result.Violations);
            },
            agencies: true);
        return new Payload(written, sight);
    }

    // The other activities of the village: what one gift reported by two agencies is looked for in.
    private static async Task<IReadOnlyList<Activity>> OthersAsync(WriteSession session, Assignment record, long id, CancellationToken cancellation)
    {
        var records = AssignmentFacts.AssignmentsOf(session.Registers, record.Village).Select(other => other.Id.Value).ToList();
        var activities = await session.Now<ActivityRow>()
            .Where(row => records.Contains(row.AssignmentId) && row.Id != id).ToListAsync(cancellation);
        var contributions = (await session.Now<ContributionRow>()
            .Where(row => records.Contains(row.AssignmentId)).ToListAsync(cancellation)).ToLookup(row => row.ActivityId);
        return [.. activities.Select(row => ActivityMapping.ToDomain(row, contributions[row.Id]))];
    }
}
