namespace Twinning.Domain.Poverty.Measures;

/// <summary>How many households share one pattern of deprivations.</summary>
/// <param name="Pattern">The deprived indicators as a bit set: bit 0 is the first indicator.</param>
/// <param name="Households">The households with exactly this pattern.</param>
/// <param name="People">The people in those households.</param>
public readonly record struct PatternCount(ushort Pattern, long Households, long People);
