using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty;

/// <summary>How a standard reads the points of the survey form (Phiếu B), where income is estimated by points and not asked.</summary>
/// <remarks>
/// 140 income points are the urban line of the form of 2016 and the rural line of the form of 2021: points of two forms do not compare.
/// </remarks>
/// <param name="Rural">The lines in the countryside.</param>
/// <param name="Urban">The lines in town.</param>
/// <param name="DeprivationPoints">The deprivation points from which a household has enough deprivations.</param>
/// <param name="PointsPerIndicator">The points each deprived indicator counts for.</param>
/// <param name="IncomeLabel">What the form calls the income points: "B1" on the form of 2016, "A" on that of 2021.</param>
/// <param name="DeprivationLabel">What the form calls the deprivation points: "B2" on the form of 2016, "B" on that of 2021.</param>
public sealed record SurveyCutoffs(
    SurveyLines Rural,
    SurveyLines Urban,
    Sourced<int> DeprivationPoints,
    Sourced<int> PointsPerIndicator,
    string IncomeLabel,
    string DeprivationLabel)
{
    /// <summary>Returns the lines where a household lives.</summary>
    public SurveyLines LinesFor(SettlementType settlement) => settlement == SettlementType.Rural ? Rural : Urban;
}
