using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty;

/// <summary>A poverty standard (chuẩn nghèo đa chiều): the reviews it governs, its income lines and its indicators, each with its source.</summary>
/// <remarks>A standard takes in what it is given; the rules in <see cref="PovertyStandardRules"/> judge those of places.</remarks>
public sealed record PovertyStandard
{
    /// <summary>Gets the most indicators that a standard may have: a household's deprivations are kept in 16 bits.</summary>
    public static int MostIndicators => 16;

    /// <summary>Gets its name.</summary>
    public required StandardId Id { get; init; }

    /// <summary>Gets the place whose households it classifies; null for the whole country.</summary>
    public AreaId? Jurisdiction { get; init; }

    /// <summary>Gets the decree or decision that sets it.</summary>
    public required LegalSource Instrument { get; init; }

    /// <summary>Gets the reviews it governs.</summary>
    public required IReadOnlyList<GovernedReview> Reviews { get; init; }

    /// <summary>Gets the income lines in the countryside (khu vực nông thôn).</summary>
    public required IncomeLines Rural { get; init; }

    /// <summary>Gets the income lines in town (khu vực thành thị).</summary>
    public required IncomeLines Urban { get; init; }

    /// <summary>Gets the number of deprived indicators from which a household has enough deprivations.</summary>
    public required Sourced<int> DeprivationCutoff { get; init; }

    /// <summary>Gets the indicators, in order; an indicator's position is its bit in <see cref="Deprivations"/>. Null where they are not known.</summary>
    public IReadOnlyList<Indicator>? Indicators { get; init; }

    /// <summary>Gets how points of the survey form are read; null where that is not known.</summary>
    public SurveyCutoffs? SurveyPoints { get; init; }

    /// <summary>Gets the number of indicators; where they are not known, the most there may be.</summary>
    public int IndicatorLimit => Indicators?.Count ?? MostIndicators;

    /// <summary>Gets the years whose review opens its period; empty where none is known.</summary>
    public IReadOnlyList<int> BaselineYears => YearsOf(ReturnKind.Baseline);

    /// <summary>Gets the years whose yearly review it governs.</summary>
    public IReadOnlyList<int> AnnualYears => YearsOf(ReturnKind.Annual);

    /// <summary>Returns the income lines where a household lives.</summary>
    public IncomeLines LinesFor(SettlementType settlement) => settlement == SettlementType.Rural ? Rural : Urban;

    /// <summary>Tells whether the standard governs the review of a kind in a year.</summary>
    public bool Governs(ReturnKind kind, int year) => Reviews.Any(review => review.Kind == kind && review.Year == year);

    private IReadOnlyList<int> YearsOf(ReturnKind kind) => [.. Reviews.Where(review => review.Kind == kind).Select(review => review.Year)];
}
