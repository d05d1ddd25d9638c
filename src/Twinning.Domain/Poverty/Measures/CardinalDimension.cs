namespace Twinning.Domain.Poverty.Measures;

/// <summary>A dimension whose achievements can be subtracted and divided, such as an income or years of schooling.</summary>
/// <param name="Weight">Its weight; the weights sum to 1.</param>
/// <param name="DeprivationCutoff">The deprivation cut-off z, above 0.</param>
public sealed record CardinalDimension(Fraction Weight, Fraction DeprivationCutoff);
