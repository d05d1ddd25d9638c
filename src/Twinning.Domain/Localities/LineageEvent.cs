using System;
using Twinning.Domain.Law;

namespace Twinning.Domain.Localities;

/// <summary>One step from an older map to a newer one: where an area, or a part of it, went.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="From">The area as it was before.</param>
/// <param name="Into">The area that holds it, or the part of it, from the day on; the same area when only the name changed.</param>
/// <param name="Day">The first day of the new state. A merged area existed up to the day before.</param>
/// <param name="DecidingDocument">The document that decided it; null when not known.</param>
public sealed record LineageEvent(LineageKind Kind, AreaId From, AreaId Into, DateOnly Day, DecidingDocument? DecidingDocument);
