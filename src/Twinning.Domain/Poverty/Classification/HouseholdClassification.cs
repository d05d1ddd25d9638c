using System;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Tells a poor household from a near-poor one, and both from the rest.</summary>
/// <remarks>
/// <para>Sources: Decision 59/2015/QĐ-TTg, Article 2; Decree 07/2021/NĐ-CP, Article 3; Decree 351/2025/NĐ-CP.</para>
/// <para>Every cut-off includes its own figure: "từ 1.500.000 đồng trở xuống", "từ 03 chỉ số trở lên".</para>
/// <para>Under the standard of 2016 a low income is enough. From 2022 on both must be met ("và"): without enough
/// deprivations no income, not even none, makes a household poor.</para>
/// <para>What is not known and cannot change the status does not keep it from being decided.</para>
/// </remarks>
public static class HouseholdClassification
{
    /// <summary>Classifies a household whose income and deprivations are known.</summary>
    /// <param name="settlement">Where it lives.</param>
    /// <param name="incomePerPerson">Its income per person a month.</param>
    /// <param name="deprivations">In how many indicators it is deprived.</param>
    /// <param name="standard">The standard of the review.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standard has no so many indicators, or the number is negative.</exception>
    public static PovertyStatus Classify(SettlementType settlement, Dong incomePerPerson, int deprivations, PovertyStandard standard) =>
        Classify(settlement, incomePerPerson, DeprivationCount.Exactly(deprivations), standard).Status;

    /// <summary>Classifies a household of which the income or the number of its deprivations may be not known.</summary>
    /// <param name="settlement">Where it lives.</param>
    /// <param name="incomePerPerson">Its income per person a month; null when not known.</param>
    /// <param name="deprivations">In how many indicators it is deprived, as far as known.</param>
    /// <param name="standard">The standard of the review.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standard has no so many indicators.</exception>
    public static ClassificationResult Classify(
        SettlementType settlement,
        Dong? incomePerPerson,
        DeprivationCount deprivations,
        PovertyStandard standard)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(deprivations.AtMost, standard.IndicatorLimit);
        return Cutoffs.Of(standard, settlement).Decide(incomePerPerson?.Amount, deprivations);
    }

    /// <summary>Classifies a household of which some indicators may be not known.</summary>
    /// <param name="settlement">Where it lives.</param>
    /// <param name="incomePerPerson">Its income per person a month; null when not known.</param>
    /// <param name="deprivations">Its deprivations, by the positions of the standard's indicators.</param>
    /// <param name="standard">The standard of the review; while its indicators are not known, as many as 16 may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">A known indicator lies beyond those of the standard.</exception>
    public static ClassificationResult Classify(
        SettlementType settlement,
        Dong? incomePerPerson,
        Deprivations deprivations,
        PovertyStandard standard) =>
        Cutoffs.Of(standard, settlement).Decide(incomePerPerson?.Amount, deprivations.CountAmong(standard.IndicatorLimit));

    /// <summary>Classifies a household by the points of its survey form; points tell poor, near-poor and not poor, no more.</summary>
    /// <param name="settlement">Where it lives.</param>
    /// <param name="points">The points.</param>
    /// <param name="standard">The standard of the review; while it is not known how it reads points, they decide nothing.</param>
    /// <exception cref="ArgumentException">The points do not fit on the form of the standard.</exception>
    public static ClassificationResult Classify(SettlementType settlement, SurveyPoints points, PovertyStandard standard)
    {
        points.MustFitOn(standard);
        return standard.SurveyPoints is { } form
            ? Cutoffs.Of(form, settlement).Decide(points.Income, points.CountOn(standard, form))
            : new ClassificationResult(PovertyStatus.NotPoor, PovertyStatus.Poor, PoorKind.NotTold);
    }

    /// <summary>Classifies a household by what its review finds.</summary>
    /// <param name="settlement">Where it lives.</param>
    /// <param name="incomePerPerson">Its income per person a month; null when not known.</param>
    /// <param name="findings">What the review finds; the indicators are derived from it.</param>
    /// <param name="standard">The standard of the review.</param>
    public static ClassificationResult Classify(
        SettlementType settlement,
        Dong? incomePerPerson,
        HouseholdFindings findings,
        PovertyStandard standard) =>
        Classify(settlement, incomePerPerson, HouseholdIndicators.Derive(findings, standard), standard);
}
