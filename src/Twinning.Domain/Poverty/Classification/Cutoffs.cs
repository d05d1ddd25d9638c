using System;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The cut-offs of a standard where a household lives, laid out for deciding; incomes are đồng or points alike.</summary>
/// <remarks>
/// Three income lines make four bands. The band, and whether the household is deprived enough, are all that decides. Where there is no
/// line of income alone no income is in the lowest band; where there is none of the average living standard, none is in the highest.
/// </remarks>
internal readonly struct Cutoffs
{
    private readonly long _incomeAlone;
    private readonly long _average;
    private readonly byte _lowestBand;
    private readonly byte _highestBand;
    private readonly byte _firstCell;

    private Cutoffs(long? incomeAlone, long withDeprivations, long? average, int deprivations)
    {
        (_incomeAlone, _lowestBand) = incomeAlone is { } alone ? (alone, (byte)0) : (long.MaxValue, (byte)1);
        (_average, _highestBand, _firstCell) = average is { } upper ? (upper, (byte)3, (byte)0) : (long.MaxValue, (byte)2, (byte)8);
        (WithDeprivations, Deprivations) = (withDeprivations, deprivations);
    }

    /// <summary>Gets the line of income alone.</summary>
    public long? IncomeAlone => _lowestBand == 0 ? _incomeAlone : null;

    /// <summary>Gets the line with deprivations.</summary>
    public long WithDeprivations { get; }

    /// <summary>Gets the line of the average living standard.</summary>
    public long? Average => _highestBand == 3 ? _average : null;

    /// <summary>Gets the number of deprived indicators from which a household is deprived enough.</summary>
    public int Deprivations { get; }

    // Two cells a band, not deprived enough and deprived enough; first with a class of average living standard, then without.
    private static ReadOnlySpan<PovertyStatus> Cells =>
    [
        PovertyStatus.Poor, PovertyStatus.Poor,
        PovertyStatus.NearPoor, PovertyStatus.Poor,
        PovertyStatus.AverageLivingStandard, PovertyStatus.AverageLivingStandard,
        PovertyStatus.AboveAverage, PovertyStatus.AboveAverage,
        PovertyStatus.Poor, PovertyStatus.Poor,
        PovertyStatus.NearPoor, PovertyStatus.Poor,
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

    /// <summary>Returns the band of an income: above how many lines it lies.</summary>
    public int BandOf(long income) =>
        _lowestBand + (income > _incomeAlone ? 1 : 0) + (income > WithDeprivations ? 1 : 0) + (income > _average ? 1 : 0);

    /// <summary>Decides the status of a band and a number of deprived indicators.</summary>
    public PovertyStatus Decide(int band, int deprived) => Cells[_firstCell + (band * 2) + (deprived >= Deprivations ? 1 : 0)];

    /// <summary>Decides between the best and the worst case of what is not known.</summary>
    /// <remarks>More income never makes poorer and one more deprivation never less poor, so the ends bound all between.</remarks>
    public ClassificationResult Decide(long? income, DeprivationCount deprived)
    {
        var (worstBand, bestBand) = income is { } known ? (BandOf(known), BandOf(known)) : (_lowestBand, _highestBand);
        var (best, worst) = (Decide(bestBand, deprived.AtLeast), Decide(worstBand, deprived.AtMost));
        var poorKind = _lowestBand != 0 || best != PovertyStatus.Poor ? PoorKind.NotTold
            : worstBand == 0 ? PoorKind.ByIncome
            : PoorKind.ByDeprivations;
        return new ClassificationResult(best, worst, poorKind);
    }
}
