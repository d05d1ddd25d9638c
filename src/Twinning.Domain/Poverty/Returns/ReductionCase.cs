namespace Twinning.Domain.Poverty.Returns;

/// <summary>What the rules of reduction look at: two counts to be compared.</summary>
internal sealed record ReductionCase(PovertyCount Earlier, PovertyCount Later);
