namespace Twinning.Domain.Poverty.Classification;

/// <summary>The four grades of houses.</summary>
public enum HouseGrade
{
    /// <summary>Solid (nhà kiên cố).</summary>
    Solid,

    /// <summary>Half solid (nhà bán kiên cố).</summary>
    HalfSolid,

    /// <summary>Hardly solid (nhà thiếu kiên cố).</summary>
    HardlySolid,

    /// <summary>Makeshift (nhà đơn sơ).</summary>
    Makeshift,
}
