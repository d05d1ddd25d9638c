namespace Twinning.Domain.Poverty.Classification;

/// <summary>The household's latrine (hố xí, nhà tiêu).</summary>
public enum Latrine
{
    /// <summary>None.</summary>
    None,

    /// <summary>Septic or half septic (tự hoại, bán tự hoại).</summary>
    Septic,

    /// <summary>Pour-flush (thấm dội nước).</summary>
    PourFlush,

    /// <summary>A ventilated improved pit (hố xí cải tiến có ống thông hơi).</summary>
    VentilatedImprovedPit,

    /// <summary>A double vault (hai ngăn).</summary>
    DoubleVault,

    /// <summary>Another kind.</summary>
    Other,
}
