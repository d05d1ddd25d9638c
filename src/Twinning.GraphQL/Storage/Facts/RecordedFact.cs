using System;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Storage.Facts;

/// <summary>That something was recorded: what kind of thing, where, and of which day; never what it says.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Area">The village or area that it is about.</param>
/// <param name="Day">The day that it is true of, or from; null when none is known.</param>
/// <param name="Version">The data version that recorded it.</param>
/// <param name="RecordedAt">The moment of that version.</param>
/// <param name="Registers">The places as known then.</param>
internal sealed record RecordedFact(FactKind Kind, AreaId Area, DateOnly? Day, long Version, DateTimeOffset RecordedAt, Registers Registers);
