using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>A village on the days it is in the scope of a programme.</summary>
/// <param name="Village">The village.</param>
/// <param name="Days">The days, both ends included.</param>
public sealed record VillageInScope(VillageId Village, DayRange Days);
