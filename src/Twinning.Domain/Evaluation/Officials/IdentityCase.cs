namespace Twinning.Domain.Evaluation.Officials;

/// <summary>What the rules of identities look at: whose it is, and whether it was erased.</summary>
internal sealed record IdentityCase(OfficialId Official, bool WasErased);
