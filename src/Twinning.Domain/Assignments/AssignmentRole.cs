namespace Twinning.Domain.Assignments;

/// <summary>Whether an agency leads the work at a village or shares in it.</summary>
public enum AssignmentRole
{
    /// <summary>It shares in the work (cơ quan phối hợp).</summary>
    Partner,

    /// <summary>It leads the work (cơ quan chủ trì); a village has at most one lead on a day.</summary>
    Lead,
}
