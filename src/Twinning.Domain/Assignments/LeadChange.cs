using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>A proposal to let another of a village's agencies lead from a day on.</summary>
/// <param name="Village">The village.</param>
/// <param name="NewLead">The agency that leads from then on.</param>
/// <param name="From">The first day of the new lead.</param>
/// <param name="DecidingDocument">The document that decides it.</param>
public sealed record LeadChange(VillageId Village, AgencyId NewLead, DateOnly From, DecidingDocument DecidingDocument);

/// <summary>What a change of lead does to the records: one act.</summary>
/// <param name="Ended">Records that now end the day before.</param>
/// <param name="Withdrawn">Records that begin on the very day or later and give way whole.</param>
/// <param name="Begun">Records that go on from the day with the new roles.</param>
public sealed record LeadChangeResult(
    IReadOnlyList<Assignment> Ended, IReadOnlyList<Assignment> Withdrawn, IReadOnlyList<AssignmentProposal> Begun);
