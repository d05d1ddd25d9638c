using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>An indicator of deprivation (chỉ số đo lường mức độ thiếu hụt).</summary>
/// <param name="Code">
/// A name that never changes its meaning, such as <c>VN-2022-HEALTH-INSURANCE</c>. A place whose standard lists an indicator of a
/// national one keeps the code; what it defines otherwise gets a code of its own.
/// </param>
/// <param name="Vietnamese">Its name as the decree lists it, such as "Bảo hiểm y tế".</param>
/// <param name="English">Its name in English.</param>
/// <param name="Dimension">The service it belongs to.</param>
/// <param name="Weight">Its share of the whole; null where no source weighs indicators.</param>
/// <param name="Source">The text that lists it.</param>
public sealed record Indicator(
    string Code,
    string Vietnamese,
    string English,
    Dimension Dimension,
    Sourced<Fraction>? Weight,
    LegalSource Source);
