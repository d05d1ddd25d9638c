namespace Twinning.Domain.Support.Plans;

/// <summary>The role of the officer who answers for a task (rõ người); a role and never a name.</summary>
/// <remarks>The list is a convention of this software.</remarks>
public enum OfficerRole
{
    /// <summary>The officer in charge of the village (cán bộ phụ trách thôn, bôn).</summary>
    OfficerInCharge,

    /// <summary>The head of the agency (thủ trưởng).</summary>
    Head,

    /// <summary>A deputy head (phó thủ trưởng).</summary>
    DeputyHead,

    /// <summary>The secretary of the agency's Party committee or cell (bí thư cấp ủy, chi bộ cơ quan).</summary>
    PartySecretary,

    /// <summary>The chair of the agency's trade union (chủ tịch công đoàn).</summary>
    TradeUnionChair,

    /// <summary>The secretary of the agency's Youth Union (bí thư đoàn thanh niên).</summary>
    YouthUnionSecretary,

    /// <summary>A specialist of the field: engineer, physician, teacher (cán bộ chuyên môn).</summary>
    Specialist,
}
