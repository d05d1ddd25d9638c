namespace Twinning.Domain.Poverty.Measures;

/// <summary>The weight of a dimension (chiều) with the number of indicators that share it equally.</summary>
/// <param name="Weight">The weight of the whole dimension.</param>
/// <param name="Indicators">The number of its indicators, from 1 to 16.</param>
public sealed record DimensionWeight(Fraction Weight, int Indicators);
