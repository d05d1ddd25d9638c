using System.Collections.Generic;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What came of solving a problem: a best plan, or why there is none.</summary>
/// <param name="Optimum">A best plan; null when no plan keeps the rules.</param>
/// <param name="Shortages">Why no plan keeps the rules; empty when one does.</param>
public sealed record ProposalOutcome(ProposalOptimum? Optimum, IReadOnlyList<ProposalShortage> Shortages);
