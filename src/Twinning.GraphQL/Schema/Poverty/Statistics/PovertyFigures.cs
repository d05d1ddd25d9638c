using System;
using System.Collections.Generic;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Querying.Cells;

namespace Twinning.GraphQL.Schema.Poverty.Statistics;

/// <summary>A figure of what reviews found in an area.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Description">What it is, in the analyst's words.</param>
/// <param name="Of">Returns it, with its state and reason.</param>
/// <param name="IsMultidimensional">Whether it follows from deprivations, which stand in a table of their own.</param>
internal sealed record PovertyFigure(string Name, string Description, Func<PovertyStatistic, Figure> Of, bool IsMultidimensional)
    : CellFigure<PovertyStatistic>(Name, Description, Of);

/// <summary>The figures of what household reviews found.</summary>
internal sealed class PovertyFigures() : CellListing<PovertyStatistic>("PovertyStatistic", "what household reviews found")
{
    public static IReadOnlyList<PovertyFigure> All { get; } =
    [
        Of("households", "All households of the base.", statistic => statistic.Count(counts => counts.Households)),
        Of("people", "The people in them.", statistic => statistic.Count(counts => counts.People)),
        Of("poor", "Poor households (hộ nghèo).", statistic => statistic.Count(counts => counts.Poor)),
        Of("poorPeople", "The people in poor households.", statistic => statistic.Count(counts => counts.PoorPeople)),
        Of("nearPoor", "Near-poor households (hộ cận nghèo).", statistic => statistic.Count(counts => counts.NearPoor)),
        Of("poorRate", "Poor households as a share of all of the base (tỷ lệ hộ nghèo).", statistic => statistic.Rate(counts => counts.Poor)),
        Of("nearPoorRate", "Near-poor households as a share of all of the base.", statistic => statistic.Rate(counts => counts.NearPoor)),
        Of(
            "poorOrNearPoorRate",
            "Poor and near-poor households as a share of all of the base: what communiqués call tỷ lệ nghèo đa chiều.",
            statistic => statistic.Rate(counts => counts.Poor + counts.NearPoor)),
        Of(
            "incidence",
            "The multidimensional incidence H: households at or above the standard's cut-off as a share of those whose indicators are all known.",
            statistic => statistic.Measure(measured => statistic.MeasureRate(measured, measured.Poor, measured.Total)),
            isMultidimensional: true),
        Of(
            "intensity",
            "The intensity A: the deprivations of the multidimensionally poor as a share of all that they could have, with equal weights.",
            statistic => statistic.Measure(measured => statistic.ScoreRate(measured, measured.Poor)),
            isMultidimensional: true),
        Of(
            "adjustedHeadcountRatio",
            "M0 = H × A: the deprivations of the multidimensionally poor as a share of all that all households could have, with equal weights.",
            statistic => statistic.Measure(measured => statistic.ScoreRate(measured, measured.Total)),
            isMultidimensional: true),
    ];

    public override IReadOnlyList<CellFigure<PovertyStatistic>> Figures => All;

    private static PovertyFigure Of(string name, string description, Func<PovertyStatistic, Figure> figure, bool isMultidimensional = false) =>
        new(name, description, figure, isMultidimensional);
}
