using System;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The cut-offs of a standard where a household lives, laid out for deciding; incomes are đồng or points alike.</summary>
/// <remarks>Three income lines make four bands. The band, and whether the household is deprived enough, are all that decides.</remarks>
/// <param name="incomeAlone">The line of income alone; null where there is none, and then no income is in the lowest band.</param>
/// <param name="withDeprivations">The line with deprivations.</param>
/// <param name="average">The line of the average living standard; null where there is none, and then no income is in the highest band.</param>
/// <param name="deprivations">The number of deprived indicators from which a household is deprived enough.</param>
internal readonly struct Cutoffs(long? incomeAlone, long withDeprivations, long? average, int deprivations)
{
    private readonly long _incomeAlone = incomeAlone ?? long.MinValue;
    private readonly long _average = average ?? long.MaxValue;

    /// <summary>Gets the line of income alone.</summary>
    public long? IncomeAlone => incomeAlone;

    /// <summary>Gets the line with deprivations.</summary>
    public long WithDeprivations => withDeprivations;

    /// <summary>Gets the line of the average living standard.</summary>
    public long? Average => average;

    /// <summary>Gets the number of deprived indicators from which a household is deprived enough.</summary>
    public int Deprivations => deprivations;

    // Two statuses a band: not deprived enough, deprived enough.
    private static ReadOnlySpan<PovertyStatus> WithAverage =>
    [
        PovertyStatus.Poor, PovertyStatus.Poor,
        PovertyStatus.NearPoor, PovertyStatus.Poor,
        PovertyStatus.AverageLivingStandard, PovertyStatus.AverageLivingStandard,
        PovertyStatus.AboveAverage, PovertyStatus.AboveAverage,
    ];

    private static ReadOnlySpan<PovertyStatus> WithoutAverage =>
    [
        PovertyStatus.Poor, PovertyStatus.Poor,
        PovertyStatus.NearPoor, PovertyStatus.Poor,
        PovertyStatus.NotPoor, PovertyStatus.NotPoor,
        PovertyStatus.NotPoor, PovertyStatus.NotPoor,
    ];

    /// <summary>Returns the cut-offs of a standard where a household lives.</summary>
    public static Cutoffs Of(PovertyStandard standard, SettlementType settlement)
    {
        var lines = standard.LinesFor(settlement);
        return new Cutoffs(
            lines.IncomeAlone?.Value.Amount,
            lines.WithDeprivations.Value.Amount,
            lines.Average?.Value.Amount,
            standard.DeprivationCutoff.Value);
    }

    /// <summary>Returns the cut-offs of a survey form where a household lives; points know no class of average living standard.</summary>
    public static Cutoffs Of(SurveyCutoffs form, SettlementType settlement)
    {
        var (lines, each) = (form.LinesFor(settlement), form.PointsPerIndicator.Value);
        return new Cutoffs(
            lines.IncomeAlone?.Value,
            lines.WithDeprivations.Value,
            null,
            (form.DeprivationPoints.Value + each - 1) / each);
    }

    /// <summary>Decides the status of an income, not the lowest a number can be, and a number of deprived indicators.</summary>
    public PovertyStatus Decide(long income, int deprived)
    {
        var band = (income > _incomeAlone ? 1 : 0) + (income > withDeprivations ? 1 : 0) + (income > _average ? 1 : 0);
        var cell = (band * 2) + (deprived >= deprivations ? 1 : 0);
        return average is null ? WithoutAverage[cell] : WithAverage[cell];
    }

    /// <summary>Decides between the best and the worst case of what is not known.</summary>
    /// <remarks>More income never makes poorer and one more deprivation never less poor, so the ends bound all between.</remarks>
    public ClassificationResult Decide(long? income, DeprivationCount deprived)
    {
        var (lowest, highest) = income is { } known ? (Math.Max(known, long.MinValue + 1), known) : (long.MinValue + 1, long.MaxValue);
        var poorKind = incomeAlone is null ? PoorKind.NotTold : highest <= incomeAlone ? PoorKind.ByIncome : PoorKind.ByDeprivations;
        var (best, worst) = (Decide(Math.Max(lowest, highest), deprived.AtLeast), Decide(lowest, deprived.AtMost));
        return new ClassificationResult(best, worst, worst == PovertyStatus.Poor ? poorKind : PoorKind.NotTold);
    }
}
