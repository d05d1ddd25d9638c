namespace Twinning.Domain.Assignments.Proposals;

/// <summary>A plan than which no other costs less.</summary>
/// <param name="Plan">The plan, its pairs by village and agency.</param>
/// <param name="Objective">Its objective with the parts.</param>
/// <param name="Prices">The prices that prove it; see <see cref="ProposalCertificate"/>.</param>
public sealed record ProposalOptimum(ProposalPlan Plan, ProposalObjective Objective, ProposalPrices Prices);
