using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What the rules about a plan look at.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Plan">The plan.</param>
internal sealed record ProposalCase(ProposalProblem Problem, ProposalPlan Plan)
{
    /// <summary>Gets the pairs of known agencies and villages, each once.</summary>
    public IReadOnlyList<ProposalPair> Known { get; } =
        [.. Plan.Pairs.Distinct().Where(pair => Problem.IndexOf(pair.Agency) is not null && Problem.IndexOf(pair.Village) is not null)];
}
