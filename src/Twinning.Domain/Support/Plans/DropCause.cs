namespace Twinning.Domain.Support.Plans;

/// <summary>Why a task was dropped (lý do không thực hiện). Coded, so that nothing about a person is written down.</summary>
/// <remarks>The list is a convention of this software.</remarks>
public enum DropCause
{
    /// <summary>No money or goods were found for it (không có nguồn lực).</summary>
    NoMeans,

    /// <summary>A programme or another agency took it over (chương trình, đơn vị khác đã thực hiện).</summary>
    DoneByOthers,

    /// <summary>The village no longer wants it (thôn không còn nhu cầu).</summary>
    NotWanted,

    /// <summary>A disaster or an epidemic stood in the way (thiên tai, dịch bệnh).</summary>
    DisasterOrEpidemic,

    /// <summary>The assignment ended or passed to another agency (kết thúc hoặc chuyển phân công).</summary>
    AssignmentEnded,

    /// <summary>The plan was changed by a document (kế hoạch được điều chỉnh).</summary>
    PlanChanged,
}
