using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;

namespace Twinning.Domain.Assignments;

/// <summary>Works out which records a change of lead ends, withdraws and begins.</summary>
internal static class LeadChanges
{
    /// <summary>
    /// Splits the records of the new and the old lead at the day: up to the day before they stay as they were, from then on the roles
    /// are the new ones, up to the same last day. Where several agencies hold a duty by one record, each of them goes on.
    /// </summary>
    public static LeadChangeResult Apply(AssignmentRegister register, LeadChange change)
    {
        var ended = new Dictionary<AssignmentId, Assignment>();
        var withdrawn = new Dictionary<AssignmentId, Assignment>();
        var begun = new List<AssignmentProposal>();
        foreach (var duty in Touched(register, change))
        {
            var records = duty.Records.Select(id => register.Find(id)!).ToList();
            foreach (var record in records)
            {
                if (BeginsThen(record, change.From))
                {
                    withdrawn[record.Id] = record;
                }
                else
                {
                    ended[record.Id] = record with { Days = record.Days.EndedOn(change.From.AddDays(-1)) };
                }
            }

            var lastDay = records.Exists(record => record.Days.Until is null) ? null : records.Max(record => record.Days.Until);
            begun.Add(new AssignmentProposal(
                duty.Agency,
                change.Village,
                duty.Agency == change.NewLead ? AssignmentRole.Lead : AssignmentRole.Partner,
                DayRange.Of(change.From, lastDay),
                change.DecidingDocument));
        }

        return new LeadChangeResult([.. ended.Values.OrderBy(record => record.Id.Value)], [.. withdrawn.Values.OrderBy(record => record.Id.Value)], begun);
    }

    private static bool BeginsThen(Assignment record, DateOnly day) => record.Days.From == day || day == DateOnly.MinValue;

    /// <summary>Returns the duties of the new and the old lead, and those that rest on one of their records.</summary>
    private static IReadOnlyList<Duty> Touched(AssignmentRegister register, LeadChange change)
    {
        var duties = register.DutiesAt(change.Village, change.From);
        var oldLead = register.LeadOf(change.Village, change.From);
        var touched = new HashSet<AgencyId>(duties.Select(duty => duty.Agency).Where(agency => agency == change.NewLead || agency == oldLead));
        var records = new HashSet<AssignmentId>();
        for (var known = -1; known < touched.Count;)
        {
            known = touched.Count;
            records.UnionWith(duties.Where(duty => touched.Contains(duty.Agency)).SelectMany(duty => duty.Records));
            touched.UnionWith(duties.Where(duty => duty.Records.Any(records.Contains)).Select(duty => duty.Agency));
        }

        return [.. duties.Where(duty => touched.Contains(duty.Agency))];
    }
}
