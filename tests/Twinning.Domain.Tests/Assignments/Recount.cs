using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Tests.Assignments;

/// <summary>Counts duties the slow way: for each record it hands the duty on day by day, and looks at every record for every question.</summary>
internal static class Recount
{
    public static IReadOnlyList<(VillageId Village, AgencyId Agency, AssignmentRole Role, string Records)> DutiesOn(
        IEnumerable<Assignment> records, AgencyDirectory agencies, DateOnly day)
    {
        var held =
            from record in records
            where record.Days.Contains(day)
            from holder in HoldersOn(record, agencies, day)
            where agencies.Agencies.Any(agency => agency.Id == holder.Key && agency.Days.Contains(day))
            select (record, Agency: holder.Key, Role: holder.Value ? record.Role : AssignmentRole.Partner);
        return
        [
            .. from pair in held
               group pair by (pair.record.Village, pair.Agency) into duty
               orderby duty.Key.Village.Value, duty.Key.Agency.Value
               select (
                   duty.Key.Village,
                   duty.Key.Agency,
                   duty.Max(pair => pair.Role),
                   string.Join(' ', duty.Select(pair => pair.record.Id.Value).Order())),
        ];
    }

    private static Dictionary<AgencyId, bool> HoldersOn(Assignment record, AgencyDirectory agencies, DateOnly day)
    {
        var holders = new Dictionary<AgencyId, bool> { [record.Agency] = true };
        for (var today = record.Days.From!.Value.AddDays(1); today <= day; today = today.AddDays(1))
        {
            var next = new Dictionary<AgencyId, bool>();
            foreach (var (holder, leads) in holders)
            {
                var steps = agencies.Successions
                    .Where(step => step.Predecessor == holder && step.Day == today && step.Villages?.Contains(record.Village) != false)
                    .OrderBy(step => step.Rank)
                    .ThenBy(step => step.Successor.Value)
                    .ToList();
                if (steps.Count == 0)
                {
                    next[holder] = leads || next.GetValueOrDefault(holder);
                }

                foreach (var successor in steps.Select(step => step.Successor))
                {
                    next[successor] = (leads && successor == steps[0].Successor) || next.GetValueOrDefault(successor);
                }
            }

            holders = next;
        }

        return holders;
    }
}
