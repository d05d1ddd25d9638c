namespace Twinning.Domain.Evaluation;

/// <summary>Who or what is rated (đối tượng đánh giá, xếp loại); each kind has instruments of its own.</summary>
public enum EvaluationSubject
{
    /// <summary>An elected or appointed official (cán bộ).</summary>
    Official,

    /// <summary>A civil servant (công chức).</summary>
    CivilServant,

    /// <summary>An employee of a public unit (viên chức).</summary>
    PublicEmployee,

    /// <summary>A state administrative agency (cơ quan hành chính nhà nước).</summary>
    StateAgency,

    /// <summary>A collective of the political system under the Party's rules (tập thể trong hệ thống chính trị).</summary>
    Collective,

    /// <summary>A person of the political system under the Party's rules (cá nhân trong hệ thống chính trị).</summary>
    Individual,
}
