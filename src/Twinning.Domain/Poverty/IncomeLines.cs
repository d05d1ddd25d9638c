using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>The income lines of a standard where a household lives, in đồng per person a month; each includes its own figure.</summary>
/// <param name="IncomeAlone">The line at or below which income alone makes a household poor; null where a standard has none.</param>
/// <param name="WithDeprivations">
/// The line at or below which a household is poor with enough deprivations, and near-poor without.
/// </param>
/// <param name="Average">
/// The upper line of the average living standard (hộ có mức sống trung bình); null where the standard has no such class or it is not known.
/// </param>
public sealed record IncomeLines(Sourced<Dong>? IncomeAlone, Sourced<Dong> WithDeprivations, Sourced<Dong>? Average);
