using System;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A review of the households of a place (đợt rà soát).</summary>
/// <param name="Place">The area whose households are reviewed.</param>
/// <param name="Year">The review year.</param>
/// <param name="Kind">The yearly review, or the one that opens a standard's period.</param>
/// <param name="AsOf">The day as of which households are counted.</param>
/// <param name="Standard">The standard.</param>
public sealed record ReviewPlan(AreaId Place, int Year, ReturnKind Kind, DateOnly AsOf, StandardId Standard);
