using System.Collections.Generic;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What adopting a plan does to the records: one act under one document, all of it or nothing.</summary>
/// <param name="Endings">First step: the records to end, all on the day before the plan begins.</param>
/// <param name="LeadChanges">Second step: the villages at which an agency that goes on begins to lead.</param>
/// <param name="Assignments">Third step: the assignments to make.</param>
/// <param name="Ended">What comes of the steps: records that now end the day before.</param>
/// <param name="Withdrawn">Records that begin on that very day and give way to a change of lead whole.</param>
/// <param name="Begun">Records that begin on that day.</param>
public sealed record AdoptedProposal(
    IReadOnlyList<AssignmentEnding> Endings,
    IReadOnlyList<LeadChange> LeadChanges,
    IReadOnlyList<AssignmentProposal> Assignments,
    IReadOnlyList<Assignment> Ended,
    IReadOnlyList<Assignment> Withdrawn,
    IReadOnlyList<AssignmentProposal> Begun);
