using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Why no plan exists: some that must be served have, all together, too few places among those that could serve them.</summary>
/// <remarks>P. Hall, On representatives of subsets, Journal of the London Mathematical Society 10, 1935: such a set is there whenever no plan is.</remarks>
/// <param name="Kind">Whether villages or agencies come too short.</param>
/// <param name="Villages">The villages that come too short, or the only ones that the agencies could serve; by id.</param>
/// <param name="Agencies">The only agencies that could serve the villages, or the agencies that come too short; by id.</param>
/// <param name="Places">How many places there are; always fewer than those who need one.</param>
/// <param name="Message">The same in words.</param>
public sealed record ProposalShortage(
    ShortageKind Kind, IReadOnlyList<VillageId> Villages, IReadOnlyList<AgencyId> Agencies, int Places, Message Message);
