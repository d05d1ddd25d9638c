using System.Collections.Generic;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Dual prices that prove a plan best: a pair belongs to it where its cost is less than the village's price less the agency's, and not where it is more.</summary>
/// <param name="Agencies">The price of every agency.</param>
/// <param name="Villages">The price of every village.</param>
public sealed record ProposalPrices(IReadOnlyList<AgencyPrice> Agencies, IReadOnlyList<VillagePrice> Villages);
