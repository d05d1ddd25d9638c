namespace Twinning.Domain.Evaluation;

/// <summary>The four levels of the yearly rating (mức xếp loại chất lượng), the lowest first.</summary>
public enum Rating
{
    /// <summary>Không hoàn thành nhiệm vụ (KHTNV).</summary>
    NotCompleted,

    /// <summary>Hoàn thành nhiệm vụ (HTNV).</summary>
    Completed,

    /// <summary>Hoàn thành tốt nhiệm vụ (HTTNV).</summary>
    Good,

    /// <summary>Hoàn thành xuất sắc nhiệm vụ (HTXSNV).</summary>
    Outstanding,
}
