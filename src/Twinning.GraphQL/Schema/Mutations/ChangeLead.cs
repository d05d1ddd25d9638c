using System;
using System.Linq;
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

internal sealed record ChangeLeadInput(
    string? Programme, string Village, string NewLead, DateOnly From, DecidingDocument DecidingDocument, string? IdempotencyKey) : IIdempotent;

internal sealed class ChangeLeadInputType : InputObjectGraphType<ChangeLeadInput>
{
    public ChangeLeadInputType()
    {
        Name = "ChangeLeadInput";
        Description = "Lets another of a village's agencies lead from a day on; the present lead becomes a partner. One act.";
        Field<IdGraphType>("programme").Description("The programme; the only one when left out and the store holds one.");
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village.");
        Field<NonNullGraphType<IdGraphType>>("newLead").Description("The agency that leads from then on; it must already look after the village.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The first day of the new lead.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document that decides it.");
        this.WithIdempotencyKey();
    }
}

internal sealed class ChangeLeadPayloadType : PayloadType
{
    public ChangeLeadPayloadType()
        : base("ChangeLeadPayload", "What became of changing the lead.")
    {
        ShowAll<AssignmentType>(
            "assignments",
            "The records ended and begun; none when a rule refused it.",
            payload => payload.Written.Ids.Select((_, place) => payload.Assignment(place)));
    }
}

internal static class ChangeLead
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<ChangeLeadInput>("input");
        var viewer = context.Viewer();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var register = session.Programme(input.Programme);
            var village = new VillageId(NodeId.Read(input.Village, "Village"));
            viewer.RequireScope(session.Registers, village.Area, input.From);
            var result = AssignmentRules.JudgeChangeLead(
                register, new LeadChange(village, new AgencyId(NodeId.Read(input.NewLead, "Agency")), input.From, input.DecidingDocument));
            if (result.Value is not { } change)
            {
                return Written.Refused(result.Violations);
            }

            var ids = await session.AppendChangeAsync(register.Programme.Id, change.Ended, change.Withdrawn, change.Begun, context.CancellationToken);
            return session.Done(ids, result.Violations);
        });
        return new Payload(written, sight);
    }
}
