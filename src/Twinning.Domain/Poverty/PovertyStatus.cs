namespace Twinning.Domain.Poverty;

/// <summary>What a review finds a household to be under its standard (kết quả phân loại hộ).</summary>
public enum PovertyStatus : byte
{
    /// <summary>Not decided: an income or an indicator that would decide is not known.</summary>
    Unknown,

    /// <summary>Poor (hộ nghèo).</summary>
    Poor,

    /// <summary>Near-poor (hộ cận nghèo).</summary>
    NearPoor,

    /// <summary>Of average living standard (hộ có mức sống trung bình), where the standard knows that class.</summary>
    AverageLivingStandard,

    /// <summary>Above the average living standard, where the standard knows that class.</summary>
    AboveAverage,

    /// <summary>Neither poor nor near-poor, under a standard or from points that tell no more.</summary>
    NotPoor,
}
