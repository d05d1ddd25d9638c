using System.Collections.Generic;

namespace Twinning.Domain.Localities;

/// <summary>What the rules of profiles look at: a profile and the others that are recorded.</summary>
internal sealed record ProfileCase(VillageProfile Candidate, IReadOnlyCollection<VillageProfile> Others);
