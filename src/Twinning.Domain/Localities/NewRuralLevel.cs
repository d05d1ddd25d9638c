namespace Twinning.Domain.Localities;

/// <summary>How far a place is recognised as a new rural area (nông thôn mới).</summary>
public enum NewRuralLevel
{
    /// <summary>It meets the standard (đạt chuẩn nông thôn mới).</summary>
    Standard,

    /// <summary>Advanced (nông thôn mới nâng cao).</summary>
    Advanced,

    /// <summary>A model (nông thôn mới kiểu mẫu).</summary>
    Model,
}
