using System;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record EndAssignmentInput(string Assignment, DateOnly LastDay, DecidingDocument DecidingDocument, string? IdempotencyKey) : IIdempotent;

internal sealed class EndAssignmentInputType : InputObjectGraphType<EndAssignmentInput>
{
    public EndAssignmentInputType()
    {
        Name = "EndAssignmentInput";
        Description = "Ends an assignment on a day.";
        Field<NonNullGraphType<IdGraphType>>("assignment").Description("The record to end.");
        Field<NonNullGraphType<DateOnlyGraphType>>("lastDay").Description("Its last day, included.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document that decides it.");
        this.WithIdempotencyKey();
    }
}

internal sealed class EndAssignmentPayloadType : PayloadType
{
    public EndAssignmentPayloadType()
        : base("EndAssignmentPayload", "What became of ending an assignment.")
    {
        ShowAny<AssignmentType>("assignment", "The record with its last day; empty when a rule refused it.", payload => payload.Assignment(0));
    }
}

internal static class EndAssignment
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<EndAssignmentInput>("input");
        var viewer = context.Viewer();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var id = new AssignmentId(NodeId.Read(input.Assignment, "Assignment"));
            var (register, assignment) = session.Registers.Assignment(id)
                ?? throw new RequestException(ErrorCodes.NotFound, $"No assignment has the id '{input.Assignment}'.");
            viewer.RequireScope(session.Registers, assignment.Village.Area, input.LastDay);
            var result = AssignmentRules.JudgeEnd(register, new AssignmentEnding(id, input.LastDay, input.DecidingDocument));
            if (result.Value is not { } ended)
            {
                return Written.Refused(result.Violations);
            }

            await session.ReplaceAssignmentAsync(ended, context.CancellationToken);
            return session.Done([id.Value], result.Violations);
        });
        return new Payload(written, sight);
    }
}
