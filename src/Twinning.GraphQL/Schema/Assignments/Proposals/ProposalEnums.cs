using Twinning.Domain.Assignments.Proposals;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

internal sealed class MoveKindType : EnumType<MoveKind>
{
    public MoveKindType()
        : base("ProposalMoveKind", "What a plan does with a pair of today or of its own.")
    {
        Value(MoveKind.Kept, "The pair goes on.");
        Value(MoveKind.Added, "The pair is new.");
        Value(MoveKind.Ended, "The pair of today does not go on.");
    }
}

internal sealed class MoveReasonType : EnumType<MoveReason>
{
    public MoveReasonType()
        : base("ProposalMoveReason", "Why a plan keeps, adds or ends a pair. Where several hold, the first of this list.")
    {
        Value(MoveReason.GoesOn, "Kept: it is in force today, and the plan has it too.");
        Value(MoveReason.AgencyIsNotConsidered, "Ended: the agency is not among those that may be assigned.");
        Value(MoveReason.IsExcluded, "Ended: the pair is excluded.");
        Value(MoveReason.AgencyHasTooMany, "Ended: today the agency has more villages than it may serve.");
        Value(MoveReason.VillageHasTooMany, "Ended: today the village has more agencies than the limit allows.");
        Value(MoveReason.OthersArePreferred, "Ended: nothing forbids it; the plan prefers other assignments.");
        Value(MoveReason.CoversTheVillage, "Added: the village has no agency today.");
        Value(MoveReason.GivesTheAgencyAVillage, "Added: the agency has no village today.");
        Value(MoveReason.TakesAPlace, "Added: another agency of today ends at the village.");
        Value(MoveReason.IsAFurtherAgency, "Added: the village gets a further agency.");
    }
}

internal sealed class ShortageKindType : EnumType<ShortageKind>
{
    public ShortageKindType()
        : base("ProposalShortageKind", "Who comes too short where no plan exists.")
    {
        Value(ShortageKind.Villages, "Villages: their agencies have fewer places than there are villages.");
        Value(ShortageKind.Agencies, "Agencies that have to serve: their villages have fewer places than there are agencies.");
    }
}
