namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Why a plan keeps, adds or ends a pair. Where several hold, the first of this list.</summary>
public enum MoveReason
{
    /// <summary>Kept: what it meets of the needs and going on are worth it.</summary>
    GoesOn,

    /// <summary>Ended: the agency is not in the problem.</summary>
    AgencyIsNotConsidered,

    /// <summary>Ended: the pair is excluded.</summary>
    IsExcluded,

    /// <summary>Ended: today the agency has more villages than it may serve.</summary>
    AgencyHasTooMany,

    /// <summary>Ended: today the village has more agencies than the limit allows.</summary>
    VillageHasTooMany,

    /// <summary>Ended: the agency serves where it meets more, or others meet more here.</summary>
    OthersFitBetter,

    /// <summary>Added: the village has no agency today.</summary>
    CoversTheVillage,

    /// <summary>Added: the agency has no village today.</summary>
    GivesTheAgencyAVillage,

    /// <summary>Added: what it meets of the needs is worth more than it costs.</summary>
    MeetsNeeds,
}
