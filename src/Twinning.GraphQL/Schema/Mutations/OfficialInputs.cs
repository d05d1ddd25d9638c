using System;
using GraphQL.Types;
using Twinning.Domain.Evaluation;
using Twinning.GraphQL.Schema.Evaluation.Officials;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record IdentityInput(string Name, string Position, string? StaffNumber);

internal sealed record RegisterOfficialInput(
    AreaInput Place, string Agency, DateOnly From, EvaluationSubject Kind, bool IsLeader, IdentityInput Identity, string? IdempotencyKey) : IIdempotent;

internal sealed record TransferOfficialInput(
    string Official, string Agency, DateOnly From, EvaluationSubject Kind, bool IsLeader, string? Group, string? IdempotencyKey) : IIdempotent;

internal sealed record EndOfficialMembershipInput(string Official, DateOnly LastDay, string? IdempotencyKey) : IIdempotent;

internal sealed record RecordOfficialIdentityInput(string Official, IdentityInput Identity, string? IdempotencyKey) : IIdempotent;

internal sealed record EraseOfficialIdentityInput(string Official, string Grounds, string? IdempotencyKey) : IIdempotent;

internal sealed class IdentityInputType : InputObjectGraphType<IdentityInput>
{
    public IdentityInputType()
    {
        Name = "OfficialIdentityInput";
        Description = "Who a person is. It is kept apart from all facts and can be erased; write it nowhere else.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("The name.");
        Field<NonNullGraphType<StringGraphType>>("position").Description("The position held.");
        Field<StringGraphType>("staffNumber").Description("The number by which the personnel office knows the person.");
    }
}

internal sealed class RegisterOfficialInputType : InputObjectGraphType<RegisterOfficialInput>
{
    public RegisterOfficialInputType()
    {
        Name = "RegisterOfficialInput";
        Description = "A person who is to be rated, with the agency the person belongs to.";
        Field<NonNullGraphType<AreaInputType>>("place").Description("The place whose office keeps the person's record; a code is read on the first day at the agency unless another is named.");
        Field<NonNullGraphType<IdGraphType>>("agency").Description("The agency.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The first day at the agency.");
        Field<NonNullGraphType<OfficialKindType>>("kind").Description("What the person is by law.");
        Field<NonNullGraphType<BooleanGraphType>>("isLeader").Description("Whether the person leads or manages.");
        Field<NonNullGraphType<IdentityInputType>>("identity").Description("Who it is.");
        this.WithIdempotencyKey();
    }
}

internal sealed class TransferOfficialInputType : InputObjectGraphType<TransferOfficialInput>
{
    public TransferOfficialInputType()
    {
        Name = "TransferOfficialInput";
        Description = "That a person belongs to another agency from a day on, or to the same in another capacity; where the person belonged until then ends the day before.";
        Field<NonNullGraphType<IdGraphType>>("official").Description("The person.");
        Field<NonNullGraphType<IdGraphType>>("agency").Description("The agency from then on; it rates the person, with the periods that the old one sends.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The first day there.");
        Field<NonNullGraphType<OfficialKindType>>("kind").Description("What the person is by law.");
        Field<NonNullGraphType<BooleanGraphType>>("isLeader").Description("Whether the person leads or manages.");
        Field<StringGraphType>("group").Description("The group of like persons that the person's undecided scorecards join; they stay in theirs when left out.");
        this.WithIdempotencyKey();
    }
}

internal sealed class EndOfficialMembershipInputType : InputObjectGraphType<EndOfficialMembershipInput>
{
    public EndOfficialMembershipInputType()
    {
        Name = "EndOfficialMembershipInput";
        Description = "That a person leaves an agency without going to another.";
        Field<NonNullGraphType<IdGraphType>>("official").Description("The person.");
        Field<NonNullGraphType<DateOnlyGraphType>>("lastDay").Description("The last day at the agency.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordOfficialIdentityInputType : InputObjectGraphType<RecordOfficialIdentityInput>
{
    public RecordOfficialIdentityInputType()
    {
        Name = "RecordOfficialIdentityInput";
        Description = "Who a person is, in place of what was kept; nothing remains of that.";
        Field<NonNullGraphType<IdGraphType>>("official").Description("The person.");
        Field<NonNullGraphType<IdentityInputType>>("identity").Description("Who it is.");
        this.WithIdempotencyKey();
    }
}

internal sealed class EraseOfficialIdentityInputType : InputObjectGraphType<EraseOfficialIdentityInput>
{
    public EraseOfficialIdentityInputType()
    {
        Name = "EraseOfficialIdentityInput";
        Description = "That a person's identity is erased for good; scorecards stand under the number, without a name.";
        Field<NonNullGraphType<IdGraphType>>("official").Description("The person.");
        Field<NonNullGraphType<StringGraphType>>("grounds").Description("The reference of the request; it names no person.");
        this.WithIdempotencyKey();
    }
}

internal abstract class OfficialPayloadType : PayloadType
{
    protected OfficialPayloadType(string name, string description)
        : base(name, description) =>
        Field<OfficialType>("official").Description("The person by number; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? (await OfficialReads.FindAllAsync(context, context.Source.Sight, [id])) is [var seen] ? seen : null : null);
}

internal sealed class RegisterOfficialPayloadType() : OfficialPayloadType("RegisterOfficialPayload", "What became of registering a person.");

internal sealed class TransferOfficialPayloadType() : OfficialPayloadType("TransferOfficialPayload", "What became of the transfer.");

internal sealed class EndOfficialMembershipPayloadType() : OfficialPayloadType("EndOfficialMembershipPayload", "What became of ending a membership.");

internal sealed class RecordOfficialIdentityPayloadType() : OfficialPayloadType("RecordOfficialIdentityPayload", "What became of recording who a person is.");

internal sealed class EraseOfficialIdentityPayloadType() : OfficialPayloadType("EraseOfficialIdentityPayload", "What became of erasing who a person is.");
