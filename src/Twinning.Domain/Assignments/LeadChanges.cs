using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Assignments;

/// <summary>Works out which records a change of lead ends and begins.</summary>
internal static class LeadChanges
{
    /// <summary>Splits the records of the new and the old lead at the day: up to the day before they stay as they were, from then on the roles are the new ones.</summary>
    public static LeadChangeResult Apply(AssignmentRegister register, LeadChange change)
    {
        var ended = new List<Assignment>();
        var withdrawn = new List<Assignment>();
        var begun = new List<AssignmentProposal>();
        var oldLead = register.LeadOf(change.Village, change.From);
        foreach (var duty in register.DutiesAt(change.Village, change.From))
        {
            if (duty.Agency != change.NewLead && duty.Agency != oldLead)
            {
                continue;
            }

            var records = duty.Records.Select(id => register.Find(id)!).ToList();
            foreach (var record in records)
            {
                if (record.Days.From is { } first && first >= change.From)
                {
                    withdrawn.Add(record);
                }
                else
                {
                    ended.Add(record with { Days = record.Days.EndedOn(change.From.AddDays(-1)) });
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

        return new LeadChangeResult(ended, withdrawn, begun);
    }
}
