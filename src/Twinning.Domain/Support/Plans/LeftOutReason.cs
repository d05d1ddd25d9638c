namespace Twinning.Domain.Support.Plans;

/// <summary>Why a plan leaves a weakest field out (lý do không đưa vào kế hoạch).</summary>
/// <remarks>The list is a convention of this software.</remarks>
public enum LeftOutReason
{
    /// <summary>A national or local programme sees to it (đã có chương trình khác).</summary>
    AnotherProgramme,

    /// <summary>Another agency of the village sees to it (đơn vị khác phụ trách).</summary>
    AnotherAgency,

    /// <summary>It is beyond the agency's means (vượt khả năng của đơn vị).</summary>
    BeyondMeans,

    /// <summary>The village wants something else first (thôn đề nghị việc khác trước).</summary>
    VillageWantsOtherFirst,

    /// <summary>It is left to a later year (để năm sau).</summary>
    LaterYear,
}
