namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>A plain figure that the conditions of a level look at. Shares are parts of one; the last is a count.</summary>
public enum RatingFact
{
    /// <summary>The share of tasks done (tỷ lệ nhiệm vụ hoàn thành).</summary>
    TasksDone,

    /// <summary>The share of tasks done on time with quality (đúng tiến độ, bảo đảm chất lượng).</summary>
    TasksOnTimeWithQuality,

    /// <summary>The share of tasks done beyond what was asked (hoàn thành vượt mức).</summary>
    TasksExceeded,

    /// <summary>The share of tasks done late (chậm tiến độ).</summary>
    TasksLate,

    /// <summary>The share of criteria judged weak (tiêu chí chưa đạt yêu cầu).</summary>
    CriteriaWeak,

    /// <summary>The share of the targets of the unit led that are reached (chỉ tiêu của đơn vị phụ trách hoàn thành).</summary>
    UnitTargetsMet,

    /// <summary>The share of those targets reached on time (đúng tiến độ).</summary>
    UnitTargetsOnTime,

    /// <summary>The share of those targets reached on time with quality (đúng tiến độ, bảo đảm chất lượng).</summary>
    UnitTargetsOnTimeWithQuality,

    /// <summary>The share of those targets exceeded (hoàn thành vượt mức).</summary>
    UnitTargetsExceeded,

    /// <summary>The share of units under charge rated "completed" or better (đơn vị trực thuộc hoàn thành nhiệm vụ trở lên).</summary>
    UnitsAtLeastCompleted,

    /// <summary>The share of units under charge rated "good" or better (đơn vị trực thuộc hoàn thành tốt trở lên).</summary>
    UnitsAtLeastGood,

    /// <summary>How many subordinate units and members of the leadership were disciplined (bị kỷ luật); a count.</summary>
    SubordinatesDisciplined,
}
