using System.Collections.Generic;

namespace Twinning.Domain.Assignments;

/// <summary>What a change of lead does to the records: one act, all of it or nothing.</summary>
/// <param name="Ended">Records that now end the day before.</param>
/// <param name="Withdrawn">Records that begin on that very day: no day before is left to them, so they give way whole.</param>
/// <param name="Begun">Records that go on from that day with the new roles, each in the name of the agency that holds the duty then.</param>
public sealed record LeadChangeResult(
    IReadOnlyList<Assignment> Ended, IReadOnlyList<Assignment> Withdrawn, IReadOnlyList<AssignmentProposal> Begun);
