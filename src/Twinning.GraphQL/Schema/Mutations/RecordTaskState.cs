using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordTaskStateInput(
    string Task, TaskState State, DateOnly Day, Quantity? Achieved, DropCause? Cause, bool Correct, string? IdempotencyKey) : IIdempotent;

internal sealed class RecordTaskStateInputType : InputObjectGraphType<RecordTaskStateInput>
{
    public RecordTaskStateInputType()
    {
        Name = "RecordTaskStateInput";
        Description = "The fact that a task came into a state on a day.";
        Field<NonNullGraphType<IdGraphType>>("task").Description("The task.");
        Field<NonNullGraphType<TaskStateType>>("state").Description("The state from that day on.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day.");
        Field<QuantityInputType>("achieved").Description("What was reached of the target, in its unit; asked of a task partly done.");
        Field<DropCauseType>("cause").Description("Why it was dropped; only for a dropped task.");
        Field<BooleanGraphType>("correct").DefaultValue(false).Description("Whether it replaces the last state recorded of the task.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordTaskStatePayloadType : PayloadType
{
    public RecordTaskStatePayloadType()
        : base("RecordTaskStatePayload", "What became of recording the state of a task.")
    {
        Field<PlanTaskType>("planTask").Description("The task with all its states; empty when a rule refused the new one.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await PlanReads.FindTaskAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordTaskState
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var (input, cancellation) = (context.GetArgument<RecordTaskStateInput>("input"), context.CancellationToken);
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var id = NodeId.Read(input.Task, "PlanTask");
                var row = await session.Now<PlanTaskRow>().SingleOrDefaultAsync(row => row.Id == id, cancellation)
                    ?? throw new RequestException(ErrorCodes.NotFound, $"No task of a plan has the id '{input.Task}'.");
                var (planRow, tasks, states) = await StoredTasks.ReadPlanAsync(session, row.PlanId, cancellation);
                var plan = PlanMapping.ToDomain(planRow!, tasks, states);
                var task = plan.Tasks[tasks.FindIndex(other => other.Id == id)];
                context.RequireAssignment(session, session.Registers.Assignment(plan.Assignment)!.Value.Assignment, input.Day, task.Responsible);
                var before = input.Correct ? task.History.SkipLast(1).ToList() : task.History;
                var result = TaskRules.JudgeChange(
                    plan, task with { History = before }, new TaskStateChange(input.State, input.Day, input.Achieved, input.Cause));
                if (result.Value is not { } changed)
                {
                    return Written.Refused(result.Violations);
                }

                var place = changed.History.Count;
                await session.SupersedeWhereAsync<TaskStateRow>(state => state.Id == id && state.Place == place, cancellation);
                session.Append(PlanMapping.ToRow(changed.History[^1], id, place));
                return session.Done([id], result.Violations);
            },
            agencies: true);
        return new Payload(written, sight);
    }
}
