using System.Collections.Generic;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A review to be recorded, what is recorded already, and the map.</summary>
internal sealed record ReviewCase(
    ReviewPlan Candidate, IReadOnlyCollection<ReviewPlan> Recorded, PovertyStandardCatalogue Standards, AreaTree Areas);
