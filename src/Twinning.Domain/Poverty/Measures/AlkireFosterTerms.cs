namespace Twinning.Domain.Poverty.Measures;

/// <summary>What a result was measured with.</summary>
internal sealed record AlkireFosterTerms(IndicatorWeights Weights, PovertyCutoff Cutoff, Weighting Weighting);
