using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>The lines of the income points where a household lives; each includes its own figure.</summary>
/// <param name="IncomeAlone">The points at or below which income alone makes a household poor; null where a standard has none.</param>
/// <param name="WithDeprivations">The points at or below which a household is poor with enough deprivation points, and near-poor without.</param>
public sealed record SurveyLines(Sourced<int>? IncomeAlone, Sourced<int> WithDeprivations);
