using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>An agency looking after a village on a day, by its own record or by taking over another's duty.</summary>
/// <param name="Agency">Who looks after the village.</param>
/// <param name="Village">The village.</param>
/// <param name="Role">Its role; where duties merged, lead wins.</param>
/// <param name="Records">The records it rests on; several when an inherited duty merged with its own.</param>
/// <param name="IsInherited">Whether every one of the records was another agency's.</param>
public sealed record Duty(AgencyId Agency, VillageId Village, AssignmentRole Role, IReadOnlyList<AssignmentId> Records, bool IsInherited)
{
    /// <summary>Merges what is held on a day into one duty for each agency and village, by village and agency.</summary>
    internal static IReadOnlyList<Duty> Merge(IEnumerable<Holding> holdings, DateOnly day) =>
    [
        .. holdings
            .Where(holding => holding.Days.Contains(day))
            .GroupBy(holding => (holding.Record.Village, holding.Agency))
            .OrderBy(group => group.Key.Village.Value)
            .ThenBy(group => group.Key.Agency.Value)
            .Select(group => new Duty(
                group.Key.Agency,
                group.Key.Village,
                group.Any(holding => holding.Role == AssignmentRole.Lead) ? AssignmentRole.Lead : AssignmentRole.Partner,
                [.. group.Select(holding => holding.Record.Id).Distinct().OrderBy(id => id.Value)],
                group.All(holding => holding.IsInherited))),
    ];
}
