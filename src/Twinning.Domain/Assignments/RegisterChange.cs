using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>What the rules about a change look at: the register as it is and as it would be.</summary>
/// <param name="Before">The register as it is.</param>
/// <param name="After">The register as it would be.</param>
/// <param name="Village">The village that the change is about.</param>
/// <param name="Begun">The records that would begin.</param>
/// <param name="Days">The days that the change touches.</param>
internal sealed record RegisterChange(
    AssignmentRegister Before, AssignmentRegister After, VillageId Village, IReadOnlyList<Assignment> Begun, DayRange Days)
{
    /// <summary>Assigns an agency to a village.</summary>
    public static RegisterChange Assigning(AssignmentRegister register, AssignmentProposal proposal)
    {
        var begun = Records(register, [proposal]);
        return new RegisterChange(register, register.WithProposed(begun[0]), proposal.Village, begun, proposal.Days);
    }

    /// <summary>Ends a record; null when it ends on that day already, so that nothing changes.</summary>
    public static RegisterChange? Ending(AssignmentRegister register, Assignment record, AssignmentEnding ending) =>
        record.Days.Until == ending.LastDay || ending.LastDay == DateOnly.MaxValue
            ? null
            : new RegisterChange(
                register,
                register.With([Ended(record, ending)], []),
                record.Village,
                [],
                DayRange.Of(ending.LastDay.AddDays(1), record.Days.Until));

    /// <summary>Changes the lead.</summary>
    public static RegisterChange ChangingLead(AssignmentRegister register, LeadChange change, LeadChangeResult result)
    {
        var begun = Records(register, result.Begun);
        var after = register.With([.. result.Ended, .. begun], result.Withdrawn);
        return new RegisterChange(register, after, change.Village, begun, DayRange.Since(change.From));
    }

    /// <summary>Returns a record with its new last day.</summary>
    public static Assignment Ended(Assignment record, AssignmentEnding ending) => record with { Days = record.Days.EndedOn(ending.LastDay) };

    /// <summary>Tells whether a record that would begin is held on a day by its own agency and not yet by a successor.</summary>
    public bool HoldsItself(Assignment begun, DateOnly day) =>
        After.DutiesAt(begun.Village, day).Any(duty => duty.Agency == begun.Agency && duty.Records.Contains(begun.Id));

    /// <summary>Makes records of proposals for the time of judging, under numbers that no record has.</summary>
    public static IReadOnlyList<Assignment> Records(AssignmentRegister register, IReadOnlyList<AssignmentProposal> proposals)
    {
        var free = Enumerable.Range(0, int.MaxValue).Select(number => new AssignmentId(long.MinValue + number)).Where(id => register.Find(id) is null);
        return
        [
            .. proposals.Zip(free, (proposal, id) => new Assignment(
                id, register.Programme.Id, proposal.Agency, proposal.Village, proposal.Role, proposal.Days, proposal.DecidingDocument)),
        ];
    }
}
