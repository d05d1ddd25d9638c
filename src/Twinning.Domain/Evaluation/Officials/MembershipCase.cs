using System.Collections.Generic;
using Twinning.Domain.Agencies;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>What the rules of memberships look at: the membership, the agencies, and the person's other memberships.</summary>
internal sealed record MembershipCase(Membership Candidate, AgencyDirectory Directory, IReadOnlyCollection<Membership> Others);
