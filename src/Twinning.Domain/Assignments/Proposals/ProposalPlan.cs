using System.Collections.Generic;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Who would look after whom: a plan that was found here or that somebody else made.</summary>
/// <remarks>A plan does not say who leads; that is settled when it is adopted.</remarks>
public sealed class ProposalPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="pairs">Its pairs, in any order; a plan that names one twice breaks a rule.</param>
    public ProposalPlan(IEnumerable<ProposalPair> pairs) => Pairs = [.. pairs];

    /// <summary>Gets the pairs.</summary>
    public IReadOnlyList<ProposalPair> Pairs { get; }
}
