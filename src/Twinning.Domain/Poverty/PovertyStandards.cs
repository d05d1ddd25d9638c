using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty;

/// <summary>The national poverty standards.</summary>
/// <remarks>
/// In one autumn two standards may be in use: in 2021 the yearly review still followed the standard of 2016 (Decree 07/2021/NĐ-CP,
/// Article 2), while the baseline review already followed that of 2022. So a return states its standard; no day tells it.
/// </remarks>
public static class PovertyStandards
{
    /// <summary>Gets the standard of 2016, kept for the yearly review of 2021.</summary>
    public static PovertyStandard Vn2016 { get; } = StandardOf2016.Make();

    /// <summary>Gets the standard of 2022, kept for the yearly review of 2026 by Decree 351/2025/NĐ-CP.</summary>
    public static PovertyStandard Vn2022 { get; } = StandardOf2022.Make();

    /// <summary>Gets the standard of 2027. No document was seen that names the year of its baseline review.</summary>
    public static PovertyStandard Vn2027 { get; } = StandardOf2027.Make();

    /// <summary>Gets the known standards, oldest first.</summary>
    public static IReadOnlyList<PovertyStandard> All { get; } = [Vn2016, Vn2022, Vn2027];

    /// <summary>Returns the standard with a name, or null where it is not a national one.</summary>
    public static PovertyStandard? Find(StandardId id) => All.FirstOrDefault(standard => standard.Id == id);
}
