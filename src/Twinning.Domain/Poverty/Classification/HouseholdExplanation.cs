using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Explains what <see cref="HouseholdClassification"/> decides: the same decision with its steps and the nearest change.</summary>
public static class HouseholdExplanation
{
    /// <summary>Explains a household of which the number of deprivations is given.</summary>
    /// <inheritdoc cref="HouseholdClassification.Classify(SettlementType, Dong?, DeprivationCount, PovertyStandard)"/>
    public static ClassificationExplanation Explain(
        SettlementType settlement,
        Dong? incomePerPerson,
        DeprivationCount deprivations,
        PovertyStandard standard)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(deprivations.AtMost, standard.IndicatorLimit);
        return Explain(
            Cutoffs.Of(standard, settlement), LineSources.Of(standard, settlement), ChangeUnit.Dong, standard, incomePerPerson?.Amount, deprivations);
    }

    /// <summary>Explains a household of which the deprivations are given one by one.</summary>
    /// <inheritdoc cref="HouseholdClassification.Classify(SettlementType, Dong?, Deprivations, PovertyStandard)"/>
    public static ClassificationExplanation Explain(
        SettlementType settlement,
        Dong? incomePerPerson,
        Deprivations deprivations,
        PovertyStandard standard) => Explain(settlement, incomePerPerson, deprivations.CountAmong(standard.IndicatorLimit), standard) with
        {
            Deprived = [.. Where(standard, deprivations, true)],
            NotKnown = [.. Where(standard, deprivations, null)],
        };

    /// <summary>Explains a household by what its review finds; the indicators come first, one step each.</summary>
    /// <inheritdoc cref="HouseholdClassification.Classify(SettlementType, Dong?, HouseholdFindings, PovertyStandard)"/>
    public static ClassificationExplanation Explain(
        SettlementType settlement,
        Dong? incomePerPerson,
        HouseholdFindings findings,
        PovertyStandard standard)
    {
        var explanation = Explain(settlement, incomePerPerson, HouseholdIndicators.Derive(findings, standard), standard);
        return explanation with { Steps = [.. HouseholdIndicators.Explain(findings, standard), .. explanation.Steps] };
    }

    /// <summary>Explains a household by the points of its survey form.</summary>
    /// <inheritdoc cref="HouseholdClassification.Classify(SettlementType, SurveyPoints, PovertyStandard)"/>
    public static ClassificationExplanation Explain(SettlementType settlement, SurveyPoints points, PovertyStandard standard)
    {
        points.MustFitOn(standard);
        return standard.SurveyPoints is { } form
            ? Explain(
                Cutoffs.Of(form, settlement),
                LineSources.Of(form, settlement),
                ChangeUnit.IncomePoints,
                standard,
                points.Income,
                points.CountOn(standard, form))
            : new ClassificationExplanation(
                HouseholdClassification.Classify(settlement, points, standard), standard, [ReadingNotKnown(standard)], [], [], null);
    }

    private static ClassificationExplanation Explain(
        Cutoffs cutoffs,
        LineSources sources,
        ChangeUnit incomeUnit,
        PovertyStandard standard,
        long? income,
        DeprivationCount deprived) => new(
            cutoffs.Decide(income, deprived),
            standard,
            [.. new ClassificationSteps(cutoffs, sources, incomeUnit).Of(income, deprived)],
            [],
            [],
            new NearestChangeFinder(cutoffs, incomeUnit, standard.IndicatorLimit).Find(income, deprived));

    private static ExplanationStep ReadingNotKnown(PovertyStandard standard) => new(
        new RuleCode("POVERTY-POINTS"),
        standard.Instrument,
        new Message("điểm trên phiếu", "points of the form"),
        new Message($"cách đọc điểm theo {standard.Id}: chưa biết", $"how {standard.Id} reads points: not known"),
        null,
        PovertyStatus.Unknown.Words());

    private static IEnumerable<Indicator> Where(PovertyStandard standard, Deprivations deprivations, bool? isDeprived) =>
        (standard.Indicators ?? []).Where((_, position) => deprivations.At(position) == isDeprived);
}
