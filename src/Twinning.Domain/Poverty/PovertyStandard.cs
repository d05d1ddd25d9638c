using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>A poverty standard (chuẩn nghèo đa chiều): its name, the instrument that sets it and the reviews it governs.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Instrument">The decree or decision that sets it.</param>
/// <param name="BaselineYears">The years whose review opens its period; empty where none is known.</param>
/// <param name="AnnualYears">The years whose yearly review it governs.</param>
public sealed record PovertyStandard(
    StandardId Id,
    LegalSource Instrument,
    IReadOnlyList<int> BaselineYears,
    IReadOnlyList<int> AnnualYears)
{
    /// <summary>Tells whether the standard governs the review of a kind in a year.</summary>
    public bool Governs(ReturnKind kind, int year) => (kind == ReturnKind.Baseline ? BaselineYears : AnnualYears).Contains(year);
}
