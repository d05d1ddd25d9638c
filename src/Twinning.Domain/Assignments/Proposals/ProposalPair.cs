using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>An agency with a village: that it looks after it, would look after it, or may not.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Village">The village.</param>
public readonly record struct ProposalPair(AgencyId Agency, VillageId Village);
