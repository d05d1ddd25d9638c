using System;
using System.Numerics;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>An official yearly return of poor and near-poor households (báo cáo tổng hợp kết quả rà soát).</summary>
/// <param name="Key">Area, review year, standard and population.</param>
/// <param name="Kind">Whether a yearly or a baseline review is reported.</param>
/// <param name="AsOf">The day as of which households are counted.</param>
/// <param name="Households">All households of the population at the end; null when not published.</param>
/// <param name="Poor">The movement of poor households (hộ nghèo).</param>
/// <param name="NearPoor">The movement of near-poor households (hộ cận nghèo).</param>
/// <param name="Printed">Percentages and totals as printed.</param>
/// <param name="Source">Where the figures were published.</param>
/// <param name="Note">A remark; null when there is none.</param>
public sealed record PovertyReturn(
    ReturnKey Key,
    ReturnKind Kind,
    DateOnly AsOf,
    long? Households,
    PovertyFlow Poor,
    PovertyFlow NearPoor,
    PrintedFigures Printed,
    string Source,
    string? Note)
{
    /// <summary>Gets the poor households at the end, ready to be compared.</summary>
    public PovertyCount Count =>
        new(Key.Area, Key.Year, AsOf, Key.Standard, Key.Population, Poor.End, Households, Printed.PoorPercent);

    /// <summary>Gets the poverty rate (tỷ lệ hộ nghèo).</summary>
    public ReturnRate PoorRate => Count.PoorRate;

    /// <summary>Gets the near-poverty rate (tỷ lệ hộ cận nghèo).</summary>
    public ReturnRate NearPoorRate => ReturnRate.Of(NearPoor.End, Households, Printed.NearPoorPercent, Key.Year);

    /// <summary>Gets the rate of poor and near-poor households together, "tỷ lệ nghèo đa chiều" in communiqués.</summary>
    /// <remarks>It is not the adjusted headcount ratio M0 of the Alkire–Foster method.</remarks>
    public ReturnRate PoorOrNearPoorRate => ReturnRate.Of(
        (BigInteger?)Poor.End + NearPoor.End ?? Printed.PoorAndNearPoor,
        Households,
        Printed.PoorPercent + Printed.NearPoorPercent,
        Key.Year);
}
