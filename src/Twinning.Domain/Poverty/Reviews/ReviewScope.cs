using System.Collections.Generic;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>What a review covers, and what is recorded in it already.</summary>
/// <param name="Population">Which households the review records.</param>
/// <param name="Villages">The villages it covers.</param>
/// <param name="Recorded">The numbers of the households already reviewed in the year, without those that are being corrected.</param>
/// <param name="Departed">The numbers of the households that are recorded as gone before the review.</param>
/// <param name="KnownBefore">The numbers of the households in an earlier review under the same standard.</param>
public sealed record ReviewScope(
    PopulationBase Population,
    IReadOnlySet<VillageId> Villages,
    IReadOnlySet<long> Recorded,
    IReadOnlySet<long> Departed,
    IReadOnlySet<long> KnownBefore);
