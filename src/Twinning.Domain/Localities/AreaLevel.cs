namespace Twinning.Domain.Localities;

/// <summary>The level of an area in the tree.</summary>
public enum AreaLevel
{
    /// <summary>The country (nước).</summary>
    Country,

    /// <summary>A province or a city under central rule (tỉnh, thành phố trực thuộc trung ương).</summary>
    Province,

    /// <summary>A district, town or provincial city (huyện, thị xã, thành phố thuộc tỉnh); the level ended on 30 June 2025.</summary>
    District,

    /// <summary>A commune or a ward (xã, phường, thị trấn).</summary>
    Commune,

    /// <summary>A village of any local name (thôn, bôn, buôn, plei, làng, tổ dân phố).</summary>
    Village,
}
