using Twinning.Domain.Agencies;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments;

/// <summary>A proposal to assign an agency to a village.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Village">The village.</param>
/// <param name="Role">Whether it leads or shares in the work.</param>
/// <param name="Days">The first and last day, both included.</param>
/// <param name="DecidingDocument">The document that decides it.</param>
public sealed record AssignmentProposal(
    AgencyId Agency, VillageId Village, AssignmentRole Role, DayRange Days, DecidingDocument DecidingDocument);
