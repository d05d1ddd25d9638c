using System;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The points of a survey form (Phiếu B): what the form calls B1 and B2 in one period and A and B in the next.</summary>
/// <param name="Income">The income points; null when not known.</param>
/// <param name="Deprivation">The deprivation points; null when not known.</param>
public readonly record struct SurveyPoints(int? Income, int? Deprivation)
{
    /// <summary>Tells whether the points can stand on the form of a standard.</summary>
    /// <remarks>
    /// Points are not negative, and deprivation points are those of a whole number of the standard's indicators: 0, 10 … 120 of twelve.
    /// </remarks>
    public bool FitOn(PovertyStandard standard) =>
        !(Income < 0)
        && !(Deprivation < 0)
        && (standard.SurveyPoints?.PointsPerIndicator.Value is not { } each
            || Deprivation is not { } points
            || (points % each == 0 && points / each <= standard.IndicatorLimit));

    /// <summary>Returns in how many indicators a household with these points is deprived.</summary>
    internal DeprivationCount CountOn(PovertyStandard standard, SurveyCutoffs form) => Deprivation is { } points
        ? DeprivationCount.Exactly(points / form.PointsPerIndicator.Value)
        : DeprivationCount.NotKnown(standard);

    /// <summary>Makes sure that the points can stand on the form of a standard.</summary>
    /// <exception cref="ArgumentException">They cannot.</exception>
    internal void MustFitOn(PovertyStandard standard)
    {
        if (!FitOn(standard))
        {
            throw new ArgumentException("Points are not negative, and deprivation points are those of a whole number of the standard's indicators.");
        }
    }
}
