using System;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record AssignAgencyInput(
    string? Programme, string Agency, string Village, AssignmentRole Role, DateOnly From, DateOnly? Until, DecidingDocument DecidingDocument, string? IdempotencyKey) : IIdempotent;

internal sealed class AssignAgencyInputType : InputObjectGraphType<AssignAgencyInput>
{
    public AssignAgencyInputType()
    {
        Name = "AssignAgencyInput";
        Description = "Assigns an agency to look after a village.";
        Field<IdGraphType>("programme").Description("The programme; the only one when left out and the store holds one.");
        Field<NonNullGraphType<IdGraphType>>("agency").Description("The agency.");
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village.");
        Field<AssignmentRoleType>("role").DefaultValue(AssignmentRole.Partner).Description("Whether it leads or shares in the work.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The first day, included.");
        Field<DateOnlyGraphType>("until").Description("The last day, included; left out while there is none.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document that decides it.");
        this.WithIdempotencyKey();
    }
}

internal sealed class AssignAgencyPayloadType : PayloadType
{
    public AssignAgencyPayloadType()
        : base("AssignAgencyPayload", "What became of assigning an agency.")
    {
        ShowAny<AssignmentType>("assignment", "The new record; empty when a rule refused it.", payload => payload.Assignment(0));
    }
}

internal static class AssignAgency
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<AssignAgencyInput>("input");
        var viewer = context.Viewer();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var register = session.Programme(input.Programme);
            var village = new VillageId(NodeId.Read(input.Village, "Village"));
            viewer.RequireScope(session.Registers, village.Area, input.From);
            var result = AssignmentRules.JudgeAssign(register, new AssignmentProposal(
                new AgencyId(NodeId.Read(input.Agency, "Agency")),
                village,
                input.Role,
                Days.Of(input.From, input.Until),
                input.DecidingDocument));
            if (result.Value is not { } accepted)
            {
                return Written.Refused(result.Violations);
            }

            var id = await session.AppendAssignmentAsync(register.Programme.Id, accepted, context.CancellationToken);
            return session.Done([id], result.Violations);
        });
        return new Payload(written, sight);
    }
}
