namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>What makes the rating "not completed" whatever the points (trường hợp xếp loại không hoàn thành nhiệm vụ).</summary>
public enum VetoEvent
{
    /// <summary>Concluded to show political or ethical degradation (suy thoái về tư tưởng chính trị, đạo đức, lối sống).</summary>
    ConcludedDegraded,

    /// <summary>Concluded to have breached what Party members may not do (những điều đảng viên không được làm).</summary>
    PartyProhibitionBreached,

    /// <summary>Concluded to have failed the duty to set an example, harming reputation (vi phạm trách nhiệm nêu gương).</summary>
    ExemplaryDutyFailed,

    /// <summary>Disciplined in the year with a reprimand or more for a breach of duty (bị kỷ luật từ khiển trách trở lên).</summary>
    Disciplined,

    /// <summary>The unit under direct charge had embezzlement, corruption or waste handled by law (tham nhũng, lãng phí).</summary>
    UnitInCorruption,

    /// <summary>More than half of the criteria failed (trên 50% tiêu chí không đạt).</summary>
    MostCriteriaFailed,

    /// <summary>The unit led reached fewer than half of its targets (đơn vị phụ trách hoàn thành dưới 50% chỉ tiêu).</summary>
    UnitBelowHalfOfTargets,

    /// <summary>There is no plan for the village (không có kế hoạch).</summary>
    NoPlan,

    /// <summary>In some quarter nobody came to the village (có quý không xuống thôn).</summary>
    QuarterWithoutVisit,

    /// <summary>Support was misused (sử dụng sai nguồn hỗ trợ).</summary>
    SupportMisused,
}
