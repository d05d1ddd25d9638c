using System;
using System.Numerics;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Classifies many households laid out in columns, one row a household, without making an object for any.</summary>
public static class HouseholdColumns
{
    /// <summary>Gets the income that stands for an income not known; any other negative income is a loss.</summary>
    public static long UnknownIncome => long.MinValue;

    /// <summary>Classifies every row as <see cref="HouseholdClassification"/> classifies the household.</summary>
    /// <param name="income">The income per person a month in đồng, or <see cref="UnknownIncome"/>.</param>
    /// <param name="deprived">The indicators in which the household is deprived, as <see cref="Deprivations.Deprived"/>.</param>
    /// <param name="known">The indicators that are known, as <see cref="Deprivations.Known"/>.</param>
    /// <param name="settlement">Where it lives: 0 for rural, 1 for urban, as <see cref="SettlementType"/>.</param>
    /// <param name="status">Where the statuses are written.</param>
    /// <param name="standard">The standard of the review.</param>
    /// <exception cref="ArgumentException">
    /// The columns differ in length; or a row has another settlement, a deprived indicator that is not known, or one that the standard
    /// does not have. Nothing is to be read from <paramref name="status"/> then.
    /// </exception>
    public static void Classify(
        ReadOnlySpan<long> income,
        ReadOnlySpan<ushort> deprived,
        ReadOnlySpan<ushort> known,
        ReadOnlySpan<byte> settlement,
        Span<PovertyStatus> status,
        PovertyStandard standard)
    {
        var rows = income.Length;
        if (deprived.Length != rows || known.Length != rows || settlement.Length != rows || status.Length != rows)
        {
            throw new ArgumentException("The columns differ in length.", nameof(income));
        }

        if (settlement.ContainsAnyExceptInRange((byte)SettlementType.Rural, (byte)SettlementType.Urban))
        {
            throw new ArgumentException("A settlement is neither rural nor urban.", nameof(settlement));
        }

        ReadOnlySpan<Cutoffs> places = [Cutoffs.Of(standard, SettlementType.Rural), Cutoffs.Of(standard, SettlementType.Urban)];
        int all = Deprivations.FirstBits(standard.IndicatorLimit);
        var misplaced = 0;
        for (var row = 0; row < rows; row++)
        {
            int bits = deprived[row], knownBits = known[row];
            misplaced |= (bits & ~knownBits) | (knownBits & ~all);
            status[row] = Decide(
                places[settlement[row]], income[row], BitOperations.PopCount((uint)bits), BitOperations.PopCount((uint)(all & ~knownBits)));
        }

        if (misplaced != 0)
        {
            throw new ArgumentException("An indicator is deprived and not known, or the standard does not have it.", nameof(deprived));
        }
    }

    // An income that is not known could be above every line or below every line, so nothing is decided.
    private static PovertyStatus Decide(in Cutoffs cutoffs, long income, int deprived, int unknown)
    {
        var band = cutoffs.BandOf(income);
        var best = cutoffs.Decide(band, deprived);
        return income != UnknownIncome && best == cutoffs.Decide(band, deprived + unknown) ? best : PovertyStatus.Unknown;
    }
}
