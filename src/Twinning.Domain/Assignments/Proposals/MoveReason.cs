namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Why a plan keeps, adds or ends a pair. Where several hold, the first of this list.</summary>
public enum MoveReason
{
    /// <summary>Kept: it is in force today, and the plan has it too.</summary>
    GoesOn,

    /// <summary>Ended: the agency is not in the problem.</summary>
    AgencyIsNotConsidered,

    /// <summary>Ended: the pair is excluded.</summary>
    IsExcluded,

    /// <summary>Ended: today the agency has more villages than it may serve.</summary>
    AgencyHasTooMany,

    /// <summary>Ended: today the village has more agencies than the limit allows.</summary>
    VillageHasTooMany,

    /// <summary>Ended: nothing forbids it; the plan prefers other assignments.</summary>
    OthersArePreferred,

    /// <summary>Added: the village has no agency today.</summary>
    CoversTheVillage,

    /// <summary>Added: the agency has no village today.</summary>
    GivesTheAgencyAVillage,

    /// <summary>Added: another agency of today ends at the village.</summary>
    TakesAPlace,

    /// <summary>Added: the village gets a further agency.</summary>
    IsAFurtherAgency,
}
