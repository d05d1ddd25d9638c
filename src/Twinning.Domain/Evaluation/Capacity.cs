namespace Twinning.Domain.Evaluation;

/// <summary>In which capacity a subject is rated; leaders and collectives have conditions of their own.</summary>
public enum Capacity
{
    /// <summary>A person who leads nothing (không giữ chức vụ lãnh đạo, quản lý).</summary>
    Member,

    /// <summary>A person who leads or manages (lãnh đạo, quản lý).</summary>
    Leader,

    /// <summary>An agency, unit or other collective (tập thể).</summary>
    Collective,
}
