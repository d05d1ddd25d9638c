namespace Twinning.Domain.Poverty.Classification;

/// <summary>The main source of water for living (nguồn nước sinh hoạt).</summary>
public enum WaterSource
{
    /// <summary>Another source, such as a river or an unprotected well.</summary>
    Other,

    /// <summary>Piped water (nước máy).</summary>
    Piped,

    /// <summary>A drilled well (giếng khoan).</summary>
    DrilledWell,

    /// <summary>A protected dug well (giếng đào được bảo vệ).</summary>
    ProtectedDugWell,

    /// <summary>A protected spring (khe, mó được bảo vệ).</summary>
    ProtectedSpring,

    /// <summary>Rain (nước mưa).</summary>
    Rain,

    /// <summary>Bottled water (nước đóng chai, đóng bình).</summary>
    Bottled,
}
