namespace Twinning.Domain.Poverty.Returns;

/// <summary>Figures that a publication prints beside the counts, kept as printed, misprints included.</summary>
/// <param name="PoorPercent">The poverty rate in percent (tỷ lệ hộ nghèo), from 0 to 100; null when not printed.</param>
/// <param name="NearPoorPercent">The near-poverty rate in percent (tỷ lệ hộ cận nghèo), from 0 to 100; null when not printed.</param>
/// <param name="PoorAndNearPoor">The total of poor and near-poor households; null when not printed.</param>
public sealed record PrintedFigures(decimal? PoorPercent, decimal? NearPoorPercent, long? PoorAndNearPoor)
{
    /// <summary>Gets no printed figures.</summary>
    public static PrintedFigures None { get; } = new(null, null, null);
}
