namespace Twinning.Domain.Support;

/// <summary>A side of village life (mặt, lĩnh vực) in which a village may be weak and is helped: "yếu mặt nào giúp mặt đó".</summary>
public enum SupportField
{
    /// <summary>Livelihood: crops, livestock, work, income (sinh kế).</summary>
    Livelihood,

    /// <summary>Housing (nhà ở).</summary>
    Housing,

    /// <summary>Infrastructure: roads, power, irrigation, halls (hạ tầng).</summary>
    Infrastructure,

    /// <summary>Education (giáo dục).</summary>
    Education,

    /// <summary>Health (y tế).</summary>
    Health,

    /// <summary>Water and sanitation (nước sạch, vệ sinh).</summary>
    WaterAndSanitation,

    /// <summary>Culture (văn hóa).</summary>
    Culture,

    /// <summary>The political system of the village: party cell, Front, mass organisations (hệ thống chính trị).</summary>
    PoliticalSystem,

    /// <summary>Security, order and the law (an ninh trật tự, pháp luật).</summary>
    SecurityAndLaw,

    /// <summary>Environment (môi trường).</summary>
    Environment,

    /// <summary>Information (thông tin).</summary>
    Information,
}
