using System.Collections.Generic;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household to be recorded in a review, those that are in it already, and the villages it covers.</summary>
internal sealed record HouseholdCase(
    ReviewedHousehold Candidate, PopulationBase Population, IReadOnlySet<long> Recorded, IReadOnlySet<VillageId> Villages);
