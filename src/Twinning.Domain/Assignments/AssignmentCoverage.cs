using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>How the villages of a programme are covered on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="VillagesInScope">The villages in scope; none on a day outside the programme's term.</param>
/// <param name="Covered">Those with at least one agency.</param>
/// <param name="Uncovered">Those without any.</param>
/// <param name="WithoutLead">Those with several agencies and no lead; an agency that is alone needs no title to lead.</param>
/// <param name="AgenciesInForce">The agencies that exist.</param>
/// <param name="AgenciesWithoutVillage">Those of them that look after no village.</param>
/// <param name="Overlaps">The duties that rest on more than one record.</param>
/// <param name="Loads">How many villages each agency with a duty looks after.</param>
/// <param name="Warnings">What somebody should look at: limits exceeded by inheritance or since they changed, records that nobody holds any more.</param>
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
    IReadOnlyList<Violation> Warnings)
{
    internal static AssignmentCoverage Of(AssignmentRegister register, DateOnly day)
    {
        var inScope = register.Programme.Villages.Select(scope => scope.Village).Distinct().Where(village => register.IsInScope(village, day)).ToList();
        var duties = register.DutiesOn(day);
        var byVillage = duties.ToLookup(duty => duty.Village);
        var byAgency = duties.ToLookup(duty => duty.Agency);
        var inForce = register.Agencies.InForceOn(day).Select(agency => agency.Id).ToList();
        return new AssignmentCoverage(
            day,
            inScope,
            [.. inScope.Where(byVillage.Contains)],
            [.. inScope.Where(village => !byVillage.Contains(village))],
            [.. inScope.Where(village => LacksLead(byVillage[village]))],
            inForce,
            [.. inForce.Where(agency => !byAgency.Contains(agency))],
            [.. duties.Where(duty => duty.Records.Count > 1)],
            [.. byAgency.Select(group => new AgencyLoad(group.Key, group.Count())).OrderBy(load => load.Agency.Value)],
            AssignmentRules.JudgeDay(new RegisterDay(register, day, duties)));
    }

    /// <summary>Tells whether the agencies of a village are several and none of them leads.</summary>
    internal static bool LacksLead(IEnumerable<Duty> duties) => duties.Skip(1).Any() && duties.All(duty => duty.Role != AssignmentRole.Lead);
}
