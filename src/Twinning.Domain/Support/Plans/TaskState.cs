namespace Twinning.Domain.Support.Plans;

/// <summary>How far a task is (tình trạng thực hiện).</summary>
public enum TaskState
{
    /// <summary>It stands in the plan and has not begun (chưa thực hiện).</summary>
    Planned,

    /// <summary>It is being done (đang thực hiện).</summary>
    InProgress,

    /// <summary>It was done and nothing follows (hoàn thành).</summary>
    Done,

    /// <summary>A part of the target was reached and work stopped; it may be taken up again (hoàn thành một phần).</summary>
    PartlyDone,

    /// <summary>It was dropped, with a cause, and nothing follows (không thực hiện).</summary>
    Dropped,
}
