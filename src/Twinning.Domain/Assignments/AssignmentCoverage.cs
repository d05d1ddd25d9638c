using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>How the villages of a programme are covered on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="VillagesInScope">The villages in scope.</param>
/// <param name="Covered">Those with at least one agency.</param>
/// <param name="Uncovered">Those without any.</param>
/// <param name="WithoutLead">Those with several agencies and no lead; an agency that is alone needs no title to lead.</param>
/// <param name="AgenciesInForce">The agencies that exist.</param>
/// <param name="AgenciesWithoutVillage">Those of them that look after no village.</param>
/// <param name="Overlaps">The duties that rest on more than one record.</param>
/// <param name="Loads">How many villages each agency with a duty looks after.</param>
/// <param name="Warnings">What somebody should look at: limits exceeded by inheritance.</param>
public sealed record AssignmentCoverage(
    DateOnly Day,
    IReadOnlyList<VillageId> VillagesInScope,
    IReadOnlyList<VillageId> Covered,
    IReadOnlyList<VillageId> Uncovered,
    IReadOnlyList<VillageId> WithoutLead,
    IReadOnlyList<AgencyId> AgenciesInForce,
    IReadOnlyList<AgencyId> AgenciesWithoutVillage,
    IReadOnlyList<Duty> Overlaps,
    IReadOnlyList<AgencyLoad> Loads,
    IReadOnlyList<Violation> Warnings);
