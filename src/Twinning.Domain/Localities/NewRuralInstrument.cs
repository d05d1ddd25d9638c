using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Localities;

/// <summary>The document whose criteria a place is measured by.</summary>
/// <param name="Source">The document.</param>
/// <param name="Area">The level of the areas it speaks of: village, commune and district are recognised apart.</param>
/// <param name="Levels">The levels of recognition it has criteria for.</param>
public sealed record NewRuralInstrument(LegalSource Source, AreaLevel Area, IReadOnlyList<NewRuralLevel> Levels);
